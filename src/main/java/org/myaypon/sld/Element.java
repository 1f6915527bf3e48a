package org.myaypon.sld;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An element of an XML file with its place.
 *
 * @param name its name without a prefix
 * @param namespace its namespace; empty for none
 * @param attributes its attributes by their names without a prefix
 * @param nodes what stands in it, in order; filled while the file is read
 * @param line where it ends to open, from 1
 * @param column the same
 */
record Element(String name, String namespace, Map<String, String> attributes, List<XmlNode> nodes, int line, int column)
        implements XmlNode {

    private static final Set<String> NAMESPACES = Set.of(
            "",
            "http://www.opengis.net/sld",
            "http://www.opengis.net/se",
            "http://www.opengis.net/ogc",
            "http://www.opengis.net/gml",
            "http://www.opengis.net/fes/2.0");

    /** An element with nothing in it yet. */
    static Element open(String name, String namespace, Map<String, String> attributes, int line, int column) {
        return new Element(name, namespace, attributes, new ArrayList<>(), line, column);
    }

    /** Whether it is one of the standards' own. */
    boolean isStandard() {
        return NAMESPACES.contains(namespace);
    }

    boolean is(String other) {
        return isStandard() && name.equals(other);
    }

    List<Element> children() {
        return nodes.stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    List<Element> children(String wanted) {
        return children().stream().filter(child -> child.is(wanted)).toList();
    }

    Optional<Element> child(String wanted) {
        return children().stream().filter(child -> child.is(wanted)).findFirst();
    }

    /** The element at the end of a path; empty when a step is missing. */
    Optional<Element> at(String first, String second) {
        return child(first).flatMap(child -> child.child(second));
    }

    /** The text of a child; empty when there is no such child or nothing in it. */
    Optional<String> text(String wanted) {
        return child(wanted).map(Element::text).filter(text -> !text.isEmpty());
    }

    /** Its own letters without the blanks around them; those in a CDATA section as they are. */
    String text() {
        StringBuilder all = new StringBuilder();
        boolean exact = false;
        for (XmlNode node : nodes) {
            if (node instanceof XmlNode.Text text) {
                all.append(text.value());
                exact |= text.exact();
            }
        }
        return exact ? all.toString() : all.toString().strip();
    }

    String attribute(String wanted) {
        return attributes.getOrDefault(wanted, "");
    }

    List<String> remarks() {
        return nodes.stream()
                .filter(XmlNode.Remark.class::isInstance)
                .map(node -> ((XmlNode.Remark) node).text().strip())
                .toList();
    }
}
