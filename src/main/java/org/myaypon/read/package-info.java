/** Files become layers and tables. */
package org.myaypon.read;
