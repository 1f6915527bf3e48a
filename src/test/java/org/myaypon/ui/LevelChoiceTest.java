package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.myaypon.indicator.AreaLevel;
import org.myaypon.project.Measure;

class LevelChoiceTest {

    @ParameterizedTest
    @EnumSource
    void aChoiceIsFoundAgainInTheMeasureThatItMakes(LevelChoice choice) {
        assertEquals(
                choice,
                LevelChoice.of(
                        new Measure("count()", choice.level(), choice.units(), Optional.empty(), Optional.empty())));
    }

    @Test
    void statesWithoutAWordOnBagoAndShanAreEighteen() {
        assertEquals(
                LevelChoice.STATES_18, LevelChoice.of(Measure.of("count()").withLevel(Optional.of(AreaLevel.STATE))));
    }

    @Test
    void peopleAreCountedOnlyWhereSomebodyIsExposed() {
        assertTrue(MeasureModel.countsPeople(HistoryTest.document("exposed(flood.shp)")));
        assertTrue(MeasureModel.countsPeople(HistoryTest.document("gap(exposed(flood.shp), distinct(org))")));
        assertFalse(MeasureModel.countsPeople(HistoryTest.document("exposed")));
        assertTrue(MeasureModel.crosses(HistoryTest.document("gap(need, reached)")));
        assertFalse(MeasureModel.crosses(HistoryTest.document("gap")));
    }
}
