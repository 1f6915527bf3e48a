/** A template and its texts become a page: items placed in millimetres. */
package org.myaypon.page;
