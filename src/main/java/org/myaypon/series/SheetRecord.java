package org.myaypon.series;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.myaypon.data.Problem;

/**
 * What is known of a sheet that was made.
 *
 * @param file the name of its file; empty when it could not be made
 * @param key the code of its area
 * @param name the name of its area
 * @param pages how many pages it has
 * @param scale its scale's denominator, as a whole number; 0 when it could not be made
 * @param problems what is to be told of it, in sentences
 * @param sha256 the digest of its file
 * @param madeFrom the digest of what it was made from
 * @param pictures the files of the pictures on it
 */
record SheetRecord(
        String file,
        String key,
        String name,
        int pages,
        long scale,
        List<String> problems,
        String sha256,
        String madeFrom,
        List<String> pictures) {

    SheetRecord {
        Objects.requireNonNull(file);
        Objects.requireNonNull(key);
        Objects.requireNonNull(name);
        problems = List.copyOf(problems);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(madeFrom);
        pictures = List.copyOf(pictures);
    }

    /** A sheet that could not be made. */
    static SheetRecord failed(SeriesSheet sheet, String why) {
        return new SheetRecord("", sheet.area().key(), sheet.area().name(), 0, 0, List.of(why), "", "", List.of());
    }

    /** Why it could not be made. */
    Problem told() {
        return new Problem(
                "The sheet of " + name + " (" + key + ") was not made: " + withoutStop(problems.get(0)), "", "");
    }

    static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** The same for a list that everybody may read: why a sheet was not made may speak of what is restricted. */
    SheetRecord withoutReason() {
        return isMade() ? this : withProblems(List.of("The sheet was not made."));
    }

    /** The same with something else to be told of it. */
    SheetRecord withProblems(List<String> others) {
        return new SheetRecord(file, key, name, pages, scale, others, sha256, madeFrom, pictures);
    }

    /** The same in another file. */
    SheetRecord inFile(String other, String digest) {
        return new SheetRecord(other, key, name, pages, scale, problems, digest, madeFrom, pictures);
    }

    boolean isMade() {
        return !file.isEmpty();
    }

    /** What a sheet is made from, with its pictures as they are now. */
    static String madeFrom(String inputs, List<String> pictures) {
        Digest digest = new Digest().text(inputs);
        pictures.forEach(picture -> digest.file(Path.of(picture)));
        return digest.hex();
    }
}
