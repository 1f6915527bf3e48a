package org.myaypon.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.myaypon.data.Problem;
import org.myaypon.data.Progress;
import org.myaypon.data.UserException;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@EnabledIf(value = "org.myaypon.ui.TextLibraries#present", disabledReason = TextLibraries.REASON)
class LaneTest {

    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private Lane lane;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        onWindow(() -> lane = new Lane("test"));
    }

    @AfterEach
    void close() {
        onWindow(lane::close);
    }

    @Test
    void theWorkIsDoneOffTheWindowsThreadAndItsOutcomeToldOnIt() throws Exception {
        List<Boolean> onWindow = Collections.synchronizedList(new ArrayList<>());
        onWindow(() -> lane.start(new Job<>(
                "Test",
                progress -> onWindow.add(Platform.isFxApplicationThread()),
                done -> {
                    onWindow.add(Platform.isFxApplicationThread());
                    told.add("done");
                },
                this::failed)));
        waitUntilTold("done");
        assertEquals(List.of(false, true), onWindow);
        onWindow(() -> assertFalse(lane.busyProperty().get()));
    }

    @Test
    void aNewerJobCancelsTheOlderWhoseOutcomeIsNeverTold() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch letGo = new CountDownLatch(1);
        start(progress -> {
            begun.countDown();
            await(letGo);
            told.add(progress.cancelled() ? "the older saw it" : "the older saw nothing");
            return "older";
        });
        await(begun);
        start(progress -> "newer");
        letGo.countDown();
        waitUntilTold("done newer");
        assertEquals(List.of("the older saw it", "done newer"), told);
    }

    @Test
    void aStoppedJobIsToldAtOnce() throws Exception {
        CountDownLatch letGo = new CountDownLatch(1);
        start(progress -> {
            await(letGo);
            progress.check();
            return "too late";
        });
        onWindow(lane::stop);
        assertEquals(List.of("failed Stopped, as you asked"), told);
        letGo.countDown();
        start(progress -> "next");
        waitUntilTold("done next");
        assertFalse(told.contains("done too late"));
    }

    @Test
    void progressIsToldAndNeverGoesBack() throws Exception {
        CountDownLatch letGo = new CountDownLatch(1);
        start(progress -> {
            progress.report(0.5, "Half");
            progress.report(0.2, "Back");
            await(letGo);
            return "";
        });
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> lane.doingProperty().get().equals("Back"));
        assertEquals(0.5, lane.fractionProperty().get());
        letGo.countDown();
        waitUntilTold("done ");
    }

    @Test
    void whatAUserCausesIsToldInTheUsersWords() throws Exception {
        start(progress -> {
            throw new UserException("There is no file", "", "Choose another");
        });
        waitUntilTold("failed There is no file");
    }

    @Test
    void aMistakeOfTheProgramsEndsTheJobButNotTheLane() throws Exception {
        start(progress -> {
            throw new IllegalStateException("a slip");
        });
        waitUntilTold("failed The program could not do this: Test");
        start(progress -> "alive");
        waitUntilTold("done alive");
    }

    private void start(Function<Progress, String> work) {
        onWindow(() -> lane.start(new Job<>("Test", work, done -> told.add("done " + done), this::failed)));
    }

    private void failed(Problem problem) {
        told.add("failed " + problem.what());
    }

    private static void onWindow(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }

    private void waitUntilTold(String what) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> told.contains(what));
        assertTrue(told.contains(what));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
