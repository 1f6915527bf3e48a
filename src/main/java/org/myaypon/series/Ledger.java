package org.myaypon.series;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

/** What a series has in its folder: of earlier runs, and of this one as it goes on. */
final class Ledger {

    private final SeriesFolder folder;
    private final Map<String, SheetRecord> made;

    /** What the journal of a folder tells. */
    Ledger(SeriesFolder folder) {
        this.folder = folder;
        made = new LinkedHashMap<>(folder.journal().all());
    }

    /** The sheets, without the list and the file of all of them. */
    List<SheetRecord> sheets() {
        return made.values().stream().filter(sheet -> !sheet.key().isEmpty()).toList();
    }

    /** Whether every file is as it was written. */
    boolean isWhole() {
        return made.values().stream().allMatch(folder::isWhole);
    }

    /** The pictures that any of the sheets shows. */
    List<String> pictures() {
        TreeSet<String> pictures = new TreeSet<>();
        made.values().forEach(sheet -> pictures.addAll(sheet.pictures()));
        return List.copyOf(pictures);
    }

    /** Takes up a sheet whose file is in its place. */
    void keep(SheetRecord sheet) {
        made.put(sheet.file(), sheet);
    }

    /**
     * Writes a file that is no sheet: the list, or the file of all sheets.
     *
     * @param pictures the files of the pictures on it, where no sheet tells them
     * @return its digest
     */
    String write(String file, byte[] bytes, List<String> pictures) {
        CompletableFuture<String> digest = CompletableFuture.supplyAsync(() -> Digest.ofBytes(bytes));
        boolean written = !made.containsKey(file);
        if (written) {
            folder.write(file, bytes);
        }
        SheetRecord record = new SheetRecord(file, "", "", 0, 0, List.of(), digest.join(), "", pictures);
        if (!written && (!record.equals(made.get(file)) || !folder.isWhole(record))) {
            folder.write(file, bytes);
            written = true;
        }
        if (written) {
            folder.made(record);
        }
        made.put(file, record);
        return record.sha256();
    }

    /** The sheets in the order of the series, of this run and of those before, with those that failed now. */
    List<SheetRecord> ordered(SeriesPlan plan, List<SheetRecord> failed) {
        List<SheetRecord> ordered = new ArrayList<>();
        for (String file : plan.all()) {
            Optional.ofNullable(made.get(file)).filter(this::isThere).ifPresent(ordered::add);
        }
        ordered.addAll(failed);
        return ordered;
    }

    /** The files of sheets that are no part of the series any more. */
    List<String> leftOver(SeriesPlan plan) {
        return made.values().stream()
                .filter(sheet -> !sheet.key().isEmpty() && !plan.all().contains(sheet.file()))
                .map(SheetRecord::file)
                .sorted()
                .toList();
    }

    /** Puts all in order: sheets as in the series, then what is no part of it now, then other files; what is gone is forgotten. */
    void settle(SeriesPlan plan) {
        made.values().removeIf(sheet -> !isThere(sheet));
        Map<String, SheetRecord> rest = new LinkedHashMap<>(made);
        made.clear();
        plan.all().forEach(file -> Optional.ofNullable(rest.remove(file)).ifPresent(this::keep));
        rest.values().stream().sorted(Comparator.comparing(SheetRecord::file)).forEach(this::keep);
    }

    /** Writes the journal anew as this tells. */
    void rewrite() {
        folder.rewrite(lines());
    }

    /**
     * Writes the journal anew at the end of a run.
     *
     * @param end what the run came to, when nothing is left to be made
     */
    void close(Optional<Journal.Done> end) {
        List<String> lines = lines();
        end.map(Journal::done).ifPresent(lines::add);
        folder.rewrite(lines);
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        folder.journal().begun().stream()
                .filter(file -> !made.containsKey(file))
                .filter(file -> Files.exists(folder.file(file)))
                .forEach(file -> lines.add(Journal.begun(file)));
        made.values().forEach(sheet -> lines.add(Journal.made(sheet)));
        return lines;
    }

    private boolean isThere(SheetRecord sheet) {
        return Files.isRegularFile(folder.file(sheet.file()));
    }
}
