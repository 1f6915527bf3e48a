/** The desktop. */
package org.myaypon.ui;
