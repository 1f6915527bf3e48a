package org.myaypon.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.myaypon.data.Problem;
import org.myaypon.data.Result;
import org.myaypon.page.PageItem.PlacedLine;
import org.myaypon.page.TableContent.Column;
import org.myaypon.page.TableContent.Kind;
import org.myaypon.page.TableContent.Row;
import org.myaypon.template.Box;
import org.myaypon.template.Template;
import org.myaypon.template.Templates;
import org.myaypon.text.Points;

class TableLayoutTest {

    private static final Column SECTOR = new Column("Sector", false);
    private static final Column PEOPLE = new Column("People", true);
    private static final Row TOTAL = new Row(List.of("Total", "99,999"), Kind.TOTAL);

    private static Result<Page> page(String name, double widthMm, double heightMm, TableContent... tables) {
        return page("en", name, widthMm, heightMm, tables);
    }

    private static Result<Page> page(
            String language, String name, double widthMm, double heightMm, TableContent... tables) {
        Template template = Templates.template(
                        """
                - item: table
                  at: {left: 120, width: %s, top: 20, height: %s}
                  table: %s
                  title-style: note
                  head-style: note
                  cell-style: note
                  note-style: note
                  rule: {colour: ink, width: 0.15}
                  stripes: "#F5F4F1"
                """
                                .formatted(widthMm, heightMm, name))
                .value();
        PageContent content = Pages.content(template, Map.of(), LegendContent.none());
        return Pages.page(
                template,
                new PageContent(language, Map.of(), content.map(), content.legend(), 0, 7_000_000, List.of(tables)));
    }

    private static PageItem.Table table(Result<Page> page) {
        return (PageItem.Table) page.value().items().get(1);
    }

    private static TableContent content(List<Row> rows) {
        return new TableContent("sectors", "By sector", List.of(SECTOR, PEOPLE), rows, "As reported");
    }

    private static List<Row> rows(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Row.of("Sector " + i, String.valueOf(1000 * i)))
                .toList();
    }

    private static List<String> texts(Result<Page> page) {
        return Places.texts(table(page).texts());
    }

    @Test
    void titleHeadRowsAndNoteAreReadFromTheTopRowByRow() {
        Result<Page> page = page("any", 60, 60, content(List.of(Row.of("Health", "3"), Row.of("Food", "4"), TOTAL)));
        assertEquals(List.of(), page.problems());
        assertEquals(
                List.of("By sector", "Sector", "People", "Health", "3", "Food", "4", "Total", "99,999", "As reported"),
                texts(page));
        List<PlacedLine> lines = table(page).texts();
        for (int i = 1; i < lines.size(); i++) {
            assertTrue(lines.get(i).baselineMm() >= lines.get(i - 1).baselineMm());
        }
    }

    @Test
    void numbersStandRightAlignedUnderTheirTitleAndTextsLeftAligned() {
        List<PlacedLine> lines = table(page("any", 60, 60, content(List.of(Row.of("Health", "3"), TOTAL))))
                .texts();
        double right = Places.rightMm(Places.line(lines, "99,999"));
        assertEquals(right, Places.rightMm(Places.line(lines, "3")), 1e-6);
        assertEquals(right, Places.rightMm(Places.line(lines, "People")), 1e-6);
        double left = Places.line(lines, "Sector").xMm();
        assertEquals(left, Places.line(lines, "Health").xMm());
        assertEquals(left, Places.line(lines, "Total").xMm());
        assertTrue(right > 175 && right <= 180);
    }

    @Test
    void aTableIsFoundByItsNameAndAnyIsTheFirst() {
        TableContent other = new TableContent("townships", "By township", List.of(SECTOR), List.of(), "");
        assertTrue(texts(page("townships", 60, 60, content(rows(2)), other)).contains("By township"));
        assertTrue(texts(page("any", 60, 60, content(rows(2)), other)).contains("By sector"));
    }

    @Test
    void allAreTheFirstAndThoseOfTheOthersThatFitWholeBelowIt() {
        TableContent first = content(rows(3));
        TableContent tooLong = new TableContent("long", "Too long", List.of(SECTOR, PEOPLE), rows(80), "");
        TableContent last = new TableContent("last", "Also here", List.of(SECTOR, PEOPLE), rows(2), "");
        Result<Page> page = page("all", 60, 90, first, tooLong, last);
        assertEquals(List.of(), page.problems(), "what does not fit below the first is no loss");
        List<String> texts = texts(page);
        assertEquals("By sector", texts.get(0));
        assertTrue(texts.indexOf("Also here") > texts.indexOf("As reported"), texts.toString());
        assertTrue(!texts.contains("Too long"), texts.toString());
        Box place = table(page).box();
        table(page)
                .texts()
                .forEach(line -> assertTrue(
                        line.baselineMm() <= place.bottomMm(), line.text().text()));
    }

    @Test
    void aMapWithoutTheTableHasNoSuchItemAndNoProblem() {
        for (Result<Page> page : List.of(page("any", 60, 60), page("townships", 60, 60, content(rows(2))))) {
            assertEquals(1, page.value().items().size());
            assertEquals(List.of(), page.problems());
        }
    }

    @Test
    void aLongCellRunsOverLinesBesideItsNumber() {
        Row longer = Row.of("Water, sanitation and hygiene in camps", "7");
        Result<Page> page = page("any", 50, 60, content(List.of(longer, Row.of("Food", "4"))));
        assertEquals(List.of(), page.problems());
        List<PlacedLine> lines = table(page).texts();
        PlacedLine first = Places.line(lines, "Water, sanitation");
        PlacedLine second = Places.line(lines, "and hygiene in");
        assertEquals(10, first.text().style().sizePt());
        assertEquals(first.baselineMm(), Places.line(lines, "7").baselineMm());
        assertTrue(second.baselineMm() > first.baselineMm() + 3);
        assertTrue(Places.line(lines, "Food").baselineMm() > second.baselineMm() + 3);
    }

    @Test
    void aTitleOfNumbersIsBrokenWhenTheTextsNeedTheRoom() {
        TableContent content = new TableContent(
                "x",
                "",
                List.of(SECTOR, new Column("People reached", true)),
                List.of(Row.of("Food and livelihoods", "4")),
                "");
        List<PlacedLine> lines = table(page("any", 55, 60, content)).texts();
        assertEquals(List.of("Sector", "People", "reached", "Food and livelihoods", "4"), Places.texts(lines));
        assertEquals(
                Places.line(lines, "Sector").baselineMm(),
                Places.line(lines, "reached").baselineMm());
        assertEquals(Places.rightMm(Places.line(lines, "People")), Places.rightMm(Places.line(lines, "reached")), 1e-6);
    }

    @Test
    void aFullTableShrinksBeforeRowsAreLeftOut() {
        Result<Page> page = page("any", 60, 80, content(rows(18)));
        assertEquals(List.of(), page.problems());
        PlacedLine cell = Places.line(table(page).texts(), "Sector 18");
        assertTrue(cell.text().style().sizePt() < 10);
    }

    @Test
    void rowsThatDoNotFitAreToldAndTotalsAndNoteAreKept() {
        List<Row> rows = new ArrayList<>(rows(60));
        rows.add(TOTAL);
        Result<Page> page = page("any", 60, 80, content(rows));
        List<String> texts = texts(page);
        int shown =
                (int) texts.stream().filter(text -> text.startsWith("Sector ")).count();
        assertTrue(shown > 15 && shown < 60, "shown: " + shown);
        assertEquals(
                new Problem(
                        (60 - shown) + " of 61 rows of the table By sector do not fit and are left out",
                        "test.yaml, line 13, column 5",
                        "Make the table larger in the template, let it go on on further pages (overflow: continue), take a larger"
                                + " paper, or show less in it"),
                page.problems().get(0));
        assertEquals(
                List.of("+ " + (60 - shown) + " more", "Total", "99,999", "As reported"),
                texts.subList(texts.size() - 4, texts.size()));
    }

    @Test
    void aHeadingRunsAcrossTheTableAndGoesWithItsRows() {
        Row heading = new Row(List.of("All that is done in Kachin State"), Kind.HEADING);
        List<Row> rows = new ArrayList<>(List.of(heading));
        rows.addAll(rows(3));
        assertTrue(texts(page("any", 70, 60, content(rows))).contains(heading.cell(0)));
        List<Row> many = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            many.add(new Row(List.of("State " + i), Kind.HEADING));
            many.add(Row.of("Sector " + i, "1"));
        }
        for (int height = 30; height < 40; height++) {
            List<String> texts = texts(page("any", 60, height, content(many)));
            String last = texts.get(texts.size() - 3);
            assertEquals("1", last, texts::toString);
        }
    }

    @Test
    void rulesStandUnderTheHeadAndAroundTotalsAndStripesBehindEverySecondRow() {
        List<Row> rows = new ArrayList<>(rows(5));
        rows.add(TOTAL);
        PageItem.Table table = table(page("any", 60, 80, content(rows)));
        assertEquals(3, table.rules().size());
        assertEquals(2, table.stripes().size());
        Box stripe = table.stripes().get(0).box();
        double second = Places.line(table.texts(), "Sector 2").baselineMm();
        assertTrue(stripe.yMm() < second && second < stripe.bottomMm());
        double head = table.rules().get(0).box().bottomMm();
        assertTrue(head > Places.line(table.texts(), "People").baselineMm());
        assertTrue(head < Places.line(table.texts(), "Sector 1").baselineMm());
    }

    @Test
    void capitalsStandInTheMiddleOfTheirStripe() {
        PageItem.Table table = table(page("any", 60, 80, content(rows(5))));
        Box stripe = table.stripes().get(0).box();
        PlacedLine line = Places.line(table.texts(), "Sector 2");
        double capitalMm = 0.714 * line.text().style().sizePt() * Points.MM_PER_PT;
        assertEquals(stripe.yMm() + stripe.heightMm() / 2, line.baselineMm() - capitalMm / 2, 0.02);
    }

    @Test
    void textsOfRowsStayOnOneLineWhereLettersALittleSmallerAllowIt() {
        TableContent content = new TableContent(
                "x",
                "",
                List.of(new Column("State/Region", false), PEOPLE, PEOPLE),
                List.of(Row.of("Shan (South)", "1,234,567", "2,345,678"), Row.of("Mon", "1", "2")),
                "");
        List<PlacedLine> lines = table(page("any", 60, 60, content)).texts();
        double sizePt = Places.line(lines, "Shan (South)").text().style().sizePt();
        assertTrue(sizePt >= 9 && sizePt < 10, "size: " + sizePt);
    }

    @Test
    void aFurtherTableIsAsLargeAsTheFirstAndLeftOutWhereItWouldHaveToShrink() {
        TableContent other = new TableContent("last", "Also here", List.of(SECTOR, PEOPLE), rows(9), "");
        boolean wasLeftOut = false;
        for (int height = 50; height < 130; height++) {
            List<PlacedLine> lines =
                    table(page("all", 60, height, content(rows(3)), other)).texts();
            List<PlacedLine> nines = lines.stream()
                    .filter(line -> line.text().text().equals("Sector 9"))
                    .toList();
            wasLeftOut |= nines.isEmpty();
            if (!nines.isEmpty()) {
                double pitch = nines.get(0).baselineMm()
                        - Places.line(lines, "Sector 8").baselineMm();
                double first = lines.stream()
                        .filter(line -> line.text().text().matches("Sector [23]"))
                        .limit(2)
                        .mapToDouble(PlacedLine::baselineMm)
                        .reduce(0, (a, b) -> b - a);
                assertEquals(first, pitch, 1e-6);
                assertTrue(wasLeftOut);
                return;
            }
        }
        throw new AssertionError("the second table is never there");
    }

    @Test
    void burmeseCellsAreShapedAndBrokenBetweenSyllables() {
        String burmese = "စားနပ်ရိက္ခာ ဖူလုံရေးနှင့် အသက်မွေးဝမ်းကျောင်း ကာကွယ်စောင့်ရှောက်ရေး";
        Result<Page> page = page("any", 60, 60, content(List.of(Row.of(burmese, "၁၂၃"), Row.of("ပညာရေး", "၄"))));
        assertEquals(List.of(), page.problems());
        PageItem.Table table = table(page);
        assertEquals(
                burmese.replace(" ", ""),
                String.join("", texts(page).subList(3, texts(page).indexOf("၁၂၃")))
                        .replace(" ", ""));
        Places.assertApart(Places.inks(table.texts()));
        Places.assertInside(table.box(), Places.inks(table.texts()));
    }

    @Test
    void numbersAreNeverCutAndColumnsWithoutRoomAreTold() {
        List<Column> columns = Stream.concat(
                        Stream.of(SECTOR), IntStream.range(0, 9).mapToObj(i -> new Column("Year " + i, true)))
                .toList();
        Row row = new Row(
                Stream.concat(Stream.of("Health"), IntStream.range(0, 9).mapToObj(i -> "1,234,567,89" + i))
                        .toList(),
                Kind.PLAIN);
        Result<Page> page = page("any", 60, 60, new TableContent("x", "", columns, List.of(row), ""));
        List<String> texts = texts(page);
        int shown = (int)
                texts.stream().filter(text -> text.startsWith("1,234,567,89")).count();
        assertTrue(shown >= 2, texts::toString);
        assertEquals(
                (9 - shown) + " of 10 columns of the table x do not fit and are left out",
                page.problems().get(0).what());
        assertTrue(texts.stream().noneMatch(text -> text.endsWith("…")), texts::toString);
        Places.assertInside(table(page).box(), Places.inks(table(page).texts()));
    }

    @Test
    void aCellThatIsTooLongIsCutAndTold() {
        Result<Page> page = page("any", 40, 60, content(List.of(Row.of("far too long a text ".repeat(30), "7"))));
        assertEquals(
                List.of("Cells of the table By sector do not fit and are cut"),
                page.problems().stream().map(Problem::what).toList());
    }

    @Test
    void aPlaceWithoutRoomForARowIsTold() {
        Result<Page> page = page("any", 60, 6, content(rows(3)));
        assertEquals(1, page.value().items().size());
        assertEquals(
                "The table By sector has no room and is left out",
                page.problems().get(page.problems().size() - 1).what());
    }

    @Property(tries = 60)
    void shownAndLeftOutRowsAreAllRowsAndNothingLeavesTheBox(
            @ForAll @Size(min = 1, max = 70) List<@IntRange(max = 9) Integer> kinds,
            @ForAll @IntRange(min = 25, max = 150) int heightMm,
            @ForAll @IntRange(min = 30, max = 90) int widthMm) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            Kind kind = kinds.get(i) == 0 ? Kind.HEADING : kinds.get(i) == 1 ? Kind.TOTAL : Kind.PLAIN;
            String text = kinds.get(i) > 7 ? "ကျန်းမာရေး နှင့် ပညာရေး" : "Some sector of all";
            rows.add(new Row(kind == Kind.HEADING ? List.of("A state") : List.of(text, "#" + i), kind));
        }
        Result<Page> page = page("any", widthMm, heightMm, content(rows));
        int wanted =
                (int) rows.stream().filter(row -> row.kind() != Kind.HEADING).count();
        if (page.value().items().size() == 1) {
            assertTrue(
                    page.problems().stream().anyMatch(problem -> problem.what().endsWith("and is left out")));
            return;
        }
        List<String> texts = texts(page);
        int shown = (int) texts.stream().filter(text -> text.startsWith("#")).count();
        int leftOut = texts.stream()
                .filter(text -> text.startsWith("+ "))
                .mapToInt(text -> Integer.parseInt(text.replaceAll("\\D", "")))
                .sum();
        assertEquals(wanted, shown + leftOut);
        assertEquals(leftOut > 0, page.problems().stream().anyMatch(problem -> problem.what()
                .startsWith(leftOut + " of " + wanted + " rows")));
        PageItem.Table table = table(page);
        Places.assertApart(Places.inks(table.texts()));
        Places.assertInside(table.box(), Places.inks(table.texts()));
        Places.assertInside(
                table.box(),
                Stream.concat(table.rules().stream(), table.stripes().stream())
                        .map(PageItem.Field::box)
                        .toList());
    }

    @Test
    void rowsThatAreLeftOutOfABurmeseSheetAreToldInBurmese() {
        List<Row> rows = IntStream.range(0, 60)
                .mapToObj(i -> new Row(List.of("Sector " + i, "1"), Kind.PLAIN))
                .toList();
        List<String> texts = table(page("my", "sectors", 60, 40, content(rows))).texts().stream()
                .map(line -> line.text().text())
                .toList();
        assertTrue(texts.stream().anyMatch(text -> text.matches("နောက်ထပ် [၀-၉]+ ခု")), texts.toString());
        assertTrue(texts.contains("Sector 0"), texts.toString());
    }
}
