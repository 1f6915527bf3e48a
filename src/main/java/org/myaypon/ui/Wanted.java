package org.myaypon.ui;

/** A file that the desktop asks for. */
enum Wanted {
    BOUNDARIES("Boundaries", "Choose the boundaries", false),
    TABLE("Table", "Choose the table", true),
    HAZARD("Hazard layer", "Choose the hazard layer", false),
    COVERAGE("Coverage table, where it is another one", "Choose the coverage table", true),
    OVERLAY("Layer over the areas", "Choose a layer to draw over the areas", false),
    STYLE("Style file", "Choose a style file", false),
    TEMPLATE("Template", "Choose a template", false),
    REPORT("Folder of the report", "Choose a folder for the report", false),
    SHEETS("Folder of the sheets", "Choose a folder for the sheets", false);

    private final String label;
    private final String question;
    private final boolean table;

    Wanted(String label, String question, boolean table) {
        this.label = label;
        this.question = question;
        this.table = table;
    }

    /** Its name beside its field. */
    String label() {
        return label;
    }

    /** How it is asked for. */
    String question() {
        return question;
    }

    /** Whether it is a table rather than a layer. */
    boolean isTable() {
        return table;
    }

    /** Whether it is a folder. */
    boolean isFolder() {
        return this == REPORT || this == SHEETS;
    }

    /** Whether nothing can be made without it, once it is asked for. */
    boolean isNeeded() {
        return this != COVERAGE;
    }
}
