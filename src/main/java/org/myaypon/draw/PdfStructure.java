package org.myaypon.draw;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.myaypon.draw.PdfTags.Tag;

/** The structure tree of a document: its parts in the order of reading, for screen readers and for programs that read. */
final class PdfStructure {
    private final String language;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final COSDictionary document = new COSDictionary();
    private final COSArray pages = new COSArray();
    private final COSArray parents = new COSArray();

    /**
     * A tree without a page.
     *
     * @param language of the document's texts
     */
    PdfStructure(String language) {
        this.language = language;
        describe(document, root.getCOSObject(), "Document");
        document.setItem(COSName.K, pages);
    }

    /** Adds a page that has been drawn. */
    void add(PdfTags tags, PDPage page) {
        int key = parents.size() / 2;
        page.setStructParents(key);
        COSArray marked = new COSArray();
        for (int i = 0; i < tags.marks(); i++) {
            marked.add(document);
        }
        for (Tag tag : tags.inOrder()) {
            pages.add(element(tag, document, page, marked));
        }
        parents.add(COSInteger.get(key));
        parents.add(marked);
    }

    private COSDictionary element(Tag tag, COSDictionary parent, PDPage page, COSArray marked) {
        COSDictionary element = new COSDictionary();
        describe(element, parent, tag.part().role().tag());
        tell(tag.part(), element);
        if (tag.hasMark()) {
            element.setItem(COSName.PG, page);
            element.setInt(COSName.K, tag.mark());
            marked.set(tag.mark(), element);
        } else {
            COSArray kids = new COSArray();
            tag.parts().forEach(kid -> kids.add(element(kid, element, page, marked)));
            element.setItem(COSName.K, kids);
        }
        return element;
    }

    private void tell(PagePart part, COSDictionary element) {
        if (part.role() == Role.TABLE && !part.alt().isEmpty()) {
            // An alternative text would be read in place of the cells.
            COSDictionary attributes = new COSDictionary();
            attributes.setName(COSName.O, "Table");
            attributes.setString("Summary", part.alt());
            element.setItem(COSName.A, attributes);
        } else if (!part.alt().isEmpty()) {
            element.setString(COSName.ALT, part.alt());
        }
        if (!part.altLanguage().isEmpty() && !part.altLanguage().equals(language)) {
            element.setString(COSName.LANG, part.altLanguage());
        }
        if (part.role() == Role.COLUMN_TITLE || part.columns() > 1) {
            element.setItem(COSName.A, cell(part));
        }
    }

    private static COSDictionary cell(PagePart part) {
        COSDictionary attributes = new COSDictionary();
        attributes.setName(COSName.O, "Table");
        if (part.role() == Role.COLUMN_TITLE) {
            attributes.setName("Scope", part.columns() > 1 ? "Row" : "Column");
        }
        if (part.columns() > 1) {
            attributes.setInt("ColSpan", part.columns());
        }
        return attributes;
    }

    private static void describe(COSDictionary element, COSDictionary parent, String tag) {
        element.setName(COSName.TYPE, "StructElem");
        element.setName(COSName.S, tag);
        element.setItem(COSName.P, parent);
    }

    /** Hangs the tree into a document's catalog. */
    void finish(PDDocumentCatalog catalog) {
        root.getCOSObject().setItem(COSName.K, document);
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, parents);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(parents.size() / 2);
        catalog.setStructureTreeRoot(root);
        PDMarkInfo marks = new PDMarkInfo();
        marks.setMarked(true);
        catalog.setMarkInfo(marks);
        catalog.setLanguage(language);
    }
}
