/** What everything else speaks in: layers, tables, problems and results. Depends on nothing of ours. */
package org.myaypon.data;
