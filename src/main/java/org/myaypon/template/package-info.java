/** What a sheet is to hold and where, as a file says it: templates are read here, and made into pages later. */
package org.myaypon.template;
