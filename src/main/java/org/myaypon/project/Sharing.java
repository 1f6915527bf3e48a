package org.myaypon.project;

/** For whom a sheet is made of a map that has restricted rows or layers. */
public enum Sharing {
    /** Nobody has said; the sheet shows everything, and it is told that it does. */
    UNSAID,
    /** For those who may see everything. */
    RESTRICTED,
    /** For everybody: nothing of what is restricted is on it. */
    PUBLIC;

    /** What folders and files for these are called by: "public", "restricted"; empty when nobody has said. */
    public String word() {
        return this == UNSAID ? "" : this == PUBLIC ? "public" : "restricted";
    }
}
