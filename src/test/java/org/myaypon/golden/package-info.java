/** The sample maps as they looked when a person last looked at them, and what compares them with how they look now. */
package org.myaypon.golden;
