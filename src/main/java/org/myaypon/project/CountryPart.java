package org.myaypon.project;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** How much of the country the main map of a sheet shows. */
enum CountryPart {
    /** All of it, or nearly. */
    WHOLE,
    /** A part of it. */
    PART,
    /** Nothing of the country that the program knows, or the program knows none. */
    ELSEWHERE;

    /** Who maps so much of the country maps all of it. */
    static final double MOST_OF_IT = 0.8;

    /** What lies on the edge of the frame may be cut by so much of its width. */
    private static final double SLACK = 0.02;

    /**
     * The part that a scene shows.
     *
     * @param country all that lies around, in metres, the country's own land included
     */
    static CountryPart of(Context.Around country, Scene scene) {
        SheetGround ground = scene.ground();
        Envelope own = new Envelope();
        country.ownLand().forEach(piece -> own.expandToInclude(piece.shape().getEnvelopeInternal()));
        Envelope mapped = ground.extent(scene.focus().places());
        if (!own.intersects(mapped)) {
            return ELSEWHERE;
        }
        double ownM2 = country.ownLand().stream()
                .map(Context.Piece::shape)
                .mapToDouble(Geometry::getArea)
                .sum();
        Envelope seen = scene.view().ground();
        seen.expandBy(SLACK * seen.getWidth(), SLACK * seen.getHeight());
        boolean most = ground.squareMetres(scene.focus().places()) >= MOST_OF_IT * ownM2;
        return most && seen.covers(mapped) ? WHOLE : PART;
    }
}
