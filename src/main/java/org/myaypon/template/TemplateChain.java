package org.myaypon.template;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.myaypon.data.UserException;
import org.myaypon.data.YamlFile;
import org.myaypon.data.YamlValue;

/** Finds and reads the templates that a template extends, up to the one that extends none. */
final class TemplateChain {

    static final String EXTENDS = "extends";

    private static final int MOST = 16;

    private final Optional<Path> shelf;
    private final List<YamlFile> files = new ArrayList<>();
    private final Set<Path> absent = new LinkedHashSet<>();

    private TemplateChain(Optional<Path> shelf) {
        this.shelf = shelf;
    }

    /**
     * Reads on from a template.
     *
     * @param shelf the folder in which a parent is sought that is not beside its child
     */
    static TemplateChain read(YamlFile template, Optional<Path> shelf) {
        TemplateChain chain = new TemplateChain(shelf);
        chain.follow(template);
        return chain;
    }

    /** The template itself and those that it extends, nearest first. */
    List<YamlFile> files() {
        return List.copyOf(files);
    }

    /** Files that would have been taken had they been there. */
    List<Path> absent() {
        return List.copyOf(absent);
    }

    private void follow(YamlFile template) {
        files.add(template);
        Optional<YamlValue> parent = template.root().find(EXTENDS);
        while (parent.isPresent()) {
            Path file = sought(parent.get());
            checkNew(file, parent.get());
            YamlFile next = YamlFile.read(file);
            files.add(next);
            parent = next.root().find(EXTENDS);
        }
    }

    private void checkNew(Path file, YamlValue parent) {
        List<Path> before =
                files.stream().map(YamlFile::file).map(TemplateChain::plain).toList();
        int first = before.indexOf(file);
        if (first >= 0) {
            throw parent.error(
                    first == before.size() - 1
                            ? "The template extends itself"
                            : "The templates extend each other in a circle, back to " + file.getFileName(),
                    "Name another template, or leave extends out");
        }
        if (files.size() > MOST) {
            throw parent.error(
                    "The template extends others through more than " + MOST + " files", "Extend a nearer one");
        }
    }

    private Path sought(YamlValue parent) {
        String name = parent.text().strip();
        Path path = path(name, parent);
        Path folder = folderOf(parent.file());
        List<Path> candidates = new ArrayList<>(List.of(plain(folder.resolve(path))));
        if (!path.isAbsolute()) {
            checkInside(path, parent);
            shelf.map(other -> plain(other.resolve(path)))
                    .filter(file -> !candidates.contains(file))
                    .ifPresent(candidates::add);
        }
        for (Path candidate : candidates) {
            if (Files.isRegularFile(candidate)) {
                return candidate;
            }
            absent.add(candidate);
        }
        throw parent.error(
                "There is no template \"" + name + "\"",
                "Put it into " + folder
                        + shelf.map(other -> " or " + other)
                                .filter(other -> candidates.size() > 1)
                                .orElse("")
                        + ", or name another one");
    }

    private static Path path(String name, YamlValue parent) {
        if (name.contains("://") || name.startsWith("//") || name.startsWith("\\\\")) {
            throw parent.error("The template \"" + name + "\" is a remote address", "Name a file of this computer");
        }
        try {
            if (!name.isEmpty()) {
                return Path.of(name);
            }
        } catch (InvalidPathException e) {
            throw noName(name, parent);
        }
        throw noName(name, parent);
    }

    private static UserException noName(String name, YamlValue parent) {
        return parent.error("\"" + name + "\" is no name of a file", "Write it like extends: a4-portrait.yaml");
    }

    private static void checkInside(Path path, YamlValue parent) {
        if (path.normalize().startsWith("..")) {
            throw parent.error(
                    "The template \"" + path + "\" lies outside of the folder of this one",
                    "Put it into that folder, or write its whole path");
        }
    }

    private static Path folderOf(Path file) {
        Path folder = plain(file).getParent();
        return folder == null ? plain(file) : folder;
    }

    private static Path plain(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
