package org.myaypon.project;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.data.UserException;
import org.myaypon.indicator.AreaValues;

/**
 * The areas that the map frame is fitted to.
 *
 * @param places their places among those that are mapped, in order; areas without a shape are left out
 * @param all whether they are all that is mapped
 */
record Focus(List<Integer> places, boolean all) {

    Focus {
        places = List.copyOf(places);
    }

    /**
     * The areas that a frame names; all when it names none.
     *
     * @param targets what areas are called
     * @throws UserException when nothing on the map is called so, or has a shape
     */
    static Result<Focus> of(Frame frame, AreaTargets targets, SheetGround ground) {
        List<Integer> shaped = IntStream.range(0, ground.degrees().areas().size())
                .filter(i -> !ground.degrees().areas().get(i).isEmpty())
                .boxed()
                .toList();
        if (frame.areas().isEmpty()) {
            return Result.of(new Focus(shaped, true));
        }
        List<Problem> problems = new ArrayList<>();
        TreeSet<Integer> wanted = new TreeSet<>();
        for (String name : frame.areas()) {
            List<Integer> found = targets.find(name);
            if (found.isEmpty()) {
                throw new UserException(
                        "Nothing on the map is called \"" + name + "\"", "frame: area", targets.didYouMean(name));
            }
            targets.alsoOne(name, found)
                    .ifPresent(code -> problems.add(new Problem(
                            name + " is taken for all " + found.size() + " areas that belong to it; one of them has the"
                                    + " same name",
                            "frame: area",
                            "Write " + code + " for that one alone")));
            wanted.addAll(found);
        }
        wanted.retainAll(shaped);
        if (wanted.isEmpty()) {
            throw new UserException(
                    String.join(", ", frame.areas()) + " has no shape in the boundaries",
                    "frame: area",
                    "Name another area");
        }
        return new Result<>(new Focus(List.copyOf(wanted), wanted.size() == shaped.size()), problems);
    }

    /** The values of these areas. */
    AreaValues of(AreaValues values) {
        return all ? values : values.only(places);
    }

    /** Those of some shapes that belong to them, which are all areas' in order. */
    List<Geometry> of(List<Geometry> shapes) {
        return places.stream().map(shapes::get).toList();
    }

    /** West, east, south and north of them. */
    Envelope degrees(SheetGround ground) {
        return ground.extentDegrees(places);
    }
}
