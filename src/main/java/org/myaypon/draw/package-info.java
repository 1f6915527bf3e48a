/** A page becomes marks on a surface: PDF, picture or screen, through one drawing path. */
package org.myaypon.draw;
