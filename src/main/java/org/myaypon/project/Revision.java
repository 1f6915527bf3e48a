package org.myaypon.project;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which sheet of an emergency a map is: its numbers, its version, and what the last version showed.
 *
 * @param number the map's number; empty for none
 * @param event the name of the emergency; empty for none
 * @param glide its GLIDE number, in capitals; empty for none
 * @param version the map's version, from 1; empty for a map without versions
 * @param previous the file of what the last version showed, absolute
 * @param affected which areas count as affected; as suits the values when empty
 * @param outlined whether areas that were added or dropped are outlined on the map
 * @param note what else is new in this version; empty for nothing
 */
public record Revision(
        String number,
        String event,
        String glide,
        OptionalInt version,
        Optional<Path> previous,
        Optional<Affected> affected,
        boolean outlined,
        String note) {

    /** A map that belongs to no emergency. */
    public static final Revision NONE =
            new Revision("", "", "", OptionalInt.empty(), Optional.empty(), Optional.empty(), true, "");

    public Revision {
        Objects.requireNonNull(number);
        Objects.requireNonNull(event);
        glide = Glide.plain(glide);
        if (version.isPresent() && version.getAsInt() < 1) {
            throw new IllegalArgumentException("versions count from 1, not " + version.getAsInt());
        }
        Objects.requireNonNull(previous);
        Objects.requireNonNull(affected);
        Objects.requireNonNull(note);
    }

    /** The version, of which a map that says nothing is the first. */
    public int versionOrFirst() {
        return version.orElse(1);
    }

    /** The same with another number. */
    public Revision withNumber(String other) {
        return new Revision(other, event, glide, version, previous, affected, outlined, note);
    }

    /** The same of another emergency. */
    public Revision withEvent(String other) {
        return new Revision(number, other, glide, version, previous, affected, outlined, note);
    }

    /** The same with another GLIDE number. */
    public Revision withGlide(String other) {
        return new Revision(number, event, other, version, previous, affected, outlined, note);
    }

    /** The same of another version. */
    public Revision withVersion(OptionalInt other) {
        return new Revision(number, event, glide, other, previous, affected, outlined, note);
    }

    /** The same after another version. */
    public Revision withPrevious(Optional<Path> other) {
        return new Revision(number, event, glide, version, other, affected, outlined, note);
    }

    /** The same with another rule of which areas are affected. */
    public Revision withAffected(Optional<Affected> other) {
        return new Revision(number, event, glide, version, previous, other, outlined, note);
    }

    /** The same with changes outlined or not. */
    public Revision withOutlined(boolean other) {
        return new Revision(number, event, glide, version, previous, affected, other, note);
    }

    /** The same with another note. */
    public Revision withNote(String other) {
        return new Revision(number, event, glide, version, previous, affected, outlined, other);
    }
}
