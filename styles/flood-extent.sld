<?xml version="1.0" encoding="UTF-8"?>
<!-- The extent of a flood, see-through, so that what lies beneath can be read. For a layer of areas:
     layers: [{file: flood.shp, style: flood-extent.sld}] -->
<StyledLayerDescriptor xmlns="http://www.opengis.net/sld" version="1.1.0" xmlns:se="http://www.opengis.net/se" xmlns:ogc="http://www.opengis.net/ogc" xmlns:xlink="http://www.w3.org/1999/xlink">
  <NamedLayer>
    <se:Name>Flood extent</se:Name>
    <UserStyle>
      <se:Name>Flood extent</se:Name>
      <se:FeatureTypeStyle>
        <se:Rule>
          <se:Name>Flooded</se:Name>
          <se:Description>
            <se:Title>Flooded</se:Title>
          </se:Description>
          <se:PolygonSymbolizer>
            <se:Fill>
              <se:SvgParameter name="fill">#2b7bba</se:SvgParameter>
              <se:SvgParameter name="fill-opacity">0.55</se:SvgParameter>
            </se:Fill>
            <se:Stroke>
              <se:SvgParameter name="stroke">#1b5480</se:SvgParameter>
              <se:SvgParameter name="stroke-width">0.2</se:SvgParameter>
              <se:SvgParameter name="stroke-linejoin">round</se:SvgParameter>
            </se:Stroke>
          </se:PolygonSymbolizer>
        </se:Rule>
      </se:FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
