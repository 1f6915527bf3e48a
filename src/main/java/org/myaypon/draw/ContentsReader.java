package org.myaypon.draw;

/** Is given all that a file holds, unpacked, piece by piece. */
public interface ContentsReader {

    /**
     * What a reader or a program reads as words.
     *
     * @param where a place for a user: "page 2", "the description of the file"
     */
    void text(String where, String text);

    /** Code that draws, as a text. */
    void code(String where, String text);

    /** A file within the file. */
    void file(String name, byte[] bytes);
}
