/**
 * Takes values of areas and the areas' shapes on a sheet's ground; gives features that stand for the values: proportional marks,
 * pies, bars and dots, with what draws them. Sizes are millimetres on the page; places are metres in the sheet's CRS. The same
 * input gives the same features. Main types: {@link org.myaypon.symbol.SizeScale}, {@link org.myaypon.symbol.Spread}, {@link
 * org.myaypon.symbol.DotScatter}.
 */
package org.myaypon.symbol;
