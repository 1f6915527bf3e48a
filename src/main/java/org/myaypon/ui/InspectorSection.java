package org.myaypon.ui;

import javafx.scene.Node;
import org.myaypon.project.MapDocument;

/** Some of a map's settings that belong together, in the inspector. */
interface InspectorSection {

    /** What is seen of it. */
    Node node();

    /** Shows what a document sets. */
    void show(MapDocument map);
}
