package org.myaypon.compare;

/** A growing page of HTML in which every text is escaped. */
final class Html {

    private final StringBuilder text = new StringBuilder();

    /** Markup, as it is. */
    Html raw(String markup) {
        text.append(markup);
        return this;
    }

    /** A text. */
    Html words(String words) {
        text.append(escaped(words));
        return this;
    }

    /** An element that holds a text alone. */
    Html element(String tag, String words) {
        return raw("<" + tag + ">").words(words).raw("</" + tag + ">");
    }

    /** An element of a class that holds a text alone. */
    Html element(String tag, String kind, String words) {
        return raw("<" + tag + " class=\"" + kind + "\">").words(words).raw("</" + tag + ">");
    }

    /** A text in which nothing is markup, also between double quotes. */
    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
