package org.myaypon.text;

/** The font files that come with the program; nothing is ever taken from the machine. */
public enum FontFile {
    /** Open Sans. */
    OPEN_SANS_REGULAR("OpenSans-Regular.ttf"),
    /** Open Sans SemiBold. */
    OPEN_SANS_SEMIBOLD("OpenSans-SemiBold.ttf"),
    /** Open Sans Italic. */
    OPEN_SANS_ITALIC("OpenSans-Italic.ttf"),
    /** Noto Sans Myanmar. */
    NOTO_MYANMAR_REGULAR("NotoSansMyanmar-Regular.ttf"),
    /** Noto Sans Myanmar Bold. */
    NOTO_MYANMAR_BOLD("NotoSansMyanmar-Bold.ttf");

    private final String fileName;

    FontFile(String fileName) {
        this.fileName = fileName;
    }

    /** Whether the file holds Burmese letters. */
    public boolean isBurmese() {
        return this == NOTO_MYANMAR_REGULAR || this == NOTO_MYANMAR_BOLD;
    }

    /** The name of the resource beside this class, under {@code fonts/}. */
    public String resource() {
        return "fonts/" + fileName;
    }
}
