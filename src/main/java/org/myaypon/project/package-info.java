/** A map document, the whole recipe, becomes output. */
package org.myaypon.project;
