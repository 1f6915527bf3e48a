package org.myaypon.sld;

/** Something in an element of an XML file. */
sealed interface XmlNode permits Element, XmlNode.Text, XmlNode.Remark {

    /**
     * Letters.
     *
     * @param exact whether blanks count, as in a CDATA section
     */
    record Text(String value, boolean exact) implements XmlNode {}

    /** A comment. */
    record Remark(String text) implements XmlNode {}
}
