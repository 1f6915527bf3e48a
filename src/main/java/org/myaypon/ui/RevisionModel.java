package org.myaypon.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.myaypon.data.UserException;
import org.myaypon.project.Glide;
import org.myaypon.project.MadeMap;
import org.myaypon.project.MapDocument;
import org.myaypon.project.NewData;
import org.myaypon.project.NextVersion;
import org.myaypon.project.Revision;
import org.myaypon.project.VersionChanges;

/** Which sheet of an emergency the map is, and what it changes of the last one. */
final class RevisionModel {

    private static final int MOST_NAMES = 40;

    private final SessionModel session;
    private final InspectorModel inspector;
    private final Function<Wanted, Optional<Path>> ask;
    private final ReadOnlyStringWrapper changes = new ReadOnlyStringWrapper("");

    RevisionModel(SessionModel session, InspectorModel inspector, Function<Wanted, Optional<Path>> ask) {
        this.session = session;
        this.inspector = inspector;
        this.ask = ask;
        session.madeProperty()
                .addListener((property, before, now) -> changes.set(
                        now.flatMap(MadeMap::changes).map(RevisionModel::told).orElse("")));
    }

    /** The areas that were added and dropped since the last version, by name; empty without a last version. */
    ReadOnlyStringProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    void setNumber(String text) {
        change(Setting.NUMBER, old -> old.withNumber(text.strip()));
    }

    void setEvent(String text) {
        change(Setting.EVENT, old -> old.withEvent(text.strip()));
    }

    /** The GLIDE number; an empty text for none. */
    void setGlide(String text) {
        Optional<String> mistake = text.isBlank() ? Optional.empty() : Glide.mistake(text);
        if (mistake.isPresent()) {
            inspector.refuse(Setting.GLIDE, mistake.get() + ". Write it like FL-2024-000167-MMR.");
        } else {
            change(Setting.GLIDE, old -> old.withGlide(text));
        }
    }

    /** The version as it is typed; an empty text for none. */
    void setVersion(String text) {
        String digits = text.strip().replaceFirst("^[vV]", "");
        if (digits.isEmpty()) {
            change(Setting.VERSION, old -> old.withVersion(OptionalInt.empty()));
        } else if (digits.matches("[1-9]\\d{0,5}")) {
            change(Setting.VERSION, old -> old.withVersion(OptionalInt.of(Integer.parseInt(digits))));
        } else {
            inspector.refuse(Setting.VERSION, "Write a whole number from 1, or leave it empty.");
        }
    }

    void setOutlined(boolean outlined) {
        change(Setting.OUTLINED, old -> old.withOutlined(outlined));
    }

    /**
     * Makes the next version of the sheet: what it shows now is kept beside its file, and the new table, or the new hazard of a
     * map that is of one, takes the place of the present one.
     */
    void newVersion() {
        Optional<MadeMap> made = session.madeProperty().get();
        Optional<OpenMap> open = session.openProperty().get();
        if (open.flatMap(OpenMap::file).isEmpty()) {
            inspector.refuse(Setting.VERSION, "Save the map first, so that its last version can be kept beside it.");
        } else if (made.filter(map -> map.document().equals(open.get().document()))
                .isEmpty()) {
            inspector.refuse(Setting.VERSION, "The map must be drawn as it is now before it has a next version.");
        } else {
            MadeMap map = made.get();
            boolean hazard = map.exposure().isPresent();
            ask.apply(hazard ? Wanted.HAZARD : Wanted.TABLE)
                    .ifPresent(data -> revise(map, open.get().file().orElseThrow(), hazard, data));
        }
    }

    private void revise(MadeMap map, Path file, boolean hazard, Path data) {
        try {
            NextVersion next = NextVersion.of(map, file);
            MapDocument document =
                    hazard ? NewData.hazard(next.document(), data) : NewData.table(next.document(), data);
            next.write();
            inspector.change(Setting.VERSION, old -> document);
        } catch (UserException e) {
            inspector.refuse(Setting.VERSION, e.problem().sentence());
        }
    }

    private static String told(VersionChanges changes) {
        String since = " since " + changes.sinceText() + ": ";
        String told = line("Added" + since, changes.added()) + line("No longer affected" + since, changes.dropped());
        return told.isEmpty() ? "No area was added or dropped since " + changes.sinceText() + "." : told.strip();
    }

    private static String line(String what, List<VersionChanges.Area> areas) {
        if (areas.isEmpty()) {
            return "";
        }
        String names =
                areas.stream().limit(MOST_NAMES).map(VersionChanges.Area::name).collect(Collectors.joining(", "));
        return what + names + (areas.size() > MOST_NAMES ? " and " + (areas.size() - MOST_NAMES) + " more" : "")
                + ".\n";
    }

    private void change(Setting setting, UnaryOperator<Revision> edit) {
        inspector.change(setting, map -> map.withRevision(edit.apply(map.revision())));
    }
}
