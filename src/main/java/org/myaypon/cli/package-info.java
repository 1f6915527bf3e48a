/** Arguments become an exit code. */
package org.myaypon.cli;
