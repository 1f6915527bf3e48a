package org.myaypon.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.myaypon.data.Progress;

class TimeLeftTest {

    private static final long MS = 1_000_000;

    private long nowNs;

    /** What is told after each sheet, each of which takes so many milliseconds. */
    private List<String> told(long... eachMs) {
        TimeLeft left = new TimeLeft(eachMs.length, () -> nowNs);
        List<String> told = new ArrayList<>();
        for (int done = 1; done <= eachMs.length; done++) {
            nowNs += eachMs[done - 1] * MS;
            told.add(left.after(done));
        }
        return told;
    }

    private static long[] sheets(int fast, int slow, long slowMs) {
        long[] each = new long[fast + slow];
        for (int i = 0; i < each.length; i++) {
            each[i] = i < fast ? 1 : slowMs;
        }
        return each;
    }

    private static int seconds(String told) {
        String digits =
                told.replaceAll("about (\\d+) min (\\d+) s left", "$1:$2").replaceAll("about (\\d+) s left", "0:$1");
        int colon = digits.indexOf(':');
        return Integer.parseInt(digits.substring(0, colon)) * 60 + Integer.parseInt(digits.substring(colon + 1));
    }

    @Test
    void nothingIsToldBeforeThereAreSomeSheetsAndAtTheEnd() {
        List<String> told = told(sheets(0, 100, 500));
        assertEquals(List.of("", "", "", "", "", "", ""), told.subList(0, 7));
        assertEquals("about 46 s left", told.get(7));
        assertEquals("", told.get(99));
    }

    @Test
    void nothingIsToldInTheFirstSecond() {
        List<String> told = told(sheets(0, 300, 50));
        assertEquals("", told.get(18));
        assertEquals("about 14 s left", told.get(19));
    }

    @Test
    void aFewSlowSheetsHaveAnEstimateToo() {
        assertEquals(
                List.of("", "about 16 s left", "about 12 s left", "about 8 s left", "about 4 s left", ""),
                told(sheets(0, 6, 4000)));
    }

    @Test
    void theTimeGoesDownThoughSheetsTakeDifferentTimes() {
        long[] each = new long[330];
        for (int i = 0; i < each.length; i++) {
            each[i] = 100 + (i * 7919L) % 200;
        }
        int before = Integer.MAX_VALUE;
        for (String told : told(each)) {
            if (!told.isEmpty()) {
                assertTrue(seconds(told) <= before, told + " after " + before);
                before = seconds(told);
            }
        }
        assertTrue(before <= 2, before + " s are left before the last");
    }

    @Test
    void sheetsThatNeedNotBeDrawnDoNotMakeTheOthersLookFast() {
        List<String> told = told(sheets(200, 130, 1000));
        int truth = 130 - 60;
        int estimate = seconds(told.get(200 + 59));
        assertTrue(Math.abs(estimate - truth) <= 10, estimate + " s, and it takes " + truth);
    }

    @Test
    void minutesAreToldAsMinutes() {
        assertEquals("about 5 min 22 s left", told(sheets(0, 330, 1000)).get(7));
    }

    @Test
    void oneSheetIsOneSheet() {
        List<String> said = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void report(double fraction, String doing) {
                said.add(fraction + " " + doing);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
        new SheetCount(1, progress, () -> 0).done("Hill");
        assertEquals(List.of("1.0 1 of 1 sheet: Hill"), said);
    }
}
