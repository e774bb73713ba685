package io.github.instagramv1.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Takes screenshots of pages for review: in the widths of a desktop and a phone, and in the light
 * and the dark color scheme.
 */
final class Screenshots {
  private static final int DESKTOP_WIDTH = 1400;
  private static final int PHONE_WIDTH = 390;
  private static final int WINDOW_HEIGHT = 900;
  private static final long MAX_HEIGHT = 3000;

  private static final Duration TIMEOUT = Duration.ofSeconds(20);
  private static final String ALL_LOADED =
      "return [...document.images].every(i => i.complete && i.naturalWidth > 0)";

  /**
   * Waits until colors are final: a script may change them after the browser has, and they may
   * change slowly.
   */
  private static final String SETTLED =
      """
      const done = arguments[0];
      requestAnimationFrame(() => requestAnimationFrame(() => {
        document.getAnimations().forEach(each => each.finish());
        done();
      }));
      """;

  private final ChromeDriver driver;
  private final WebDriverWait wait;
  private final Path folder;

  /**
   * Creates an instance that writes its files to a folder.
   *
   * @param folder created if it does not exist
   */
  Screenshots(ChromeDriver driver, Path folder) {
    this.driver = driver;
    this.wait = new WebDriverWait(driver, TIMEOUT);
    this.folder = folder;
  }

  /** Takes four screenshots of the whole open page, up to a height of 3,000 pixels. */
  void take(String name) {
    driver.executeScript("document.querySelectorAll('img').forEach(i => { i.loading = 'eager' })");
    wait.until(page -> driver.executeScript(ALL_LOADED));
    captureEachScreen(
        name, width -> capture(Map.of("captureBeyondViewport", true, "clip", clip(width))));
  }

  /** Takes four screenshots of the window, scrolled so that the element is at its top. */
  void take(String name, WebElement element) {
    captureEachScreen(
        name,
        width -> {
          driver.executeScript("arguments[0].scrollIntoView()", element);
          return capture(Map.of());
        });
  }

  /**
   * Takes one screenshot per width and color scheme, and verifies that the page fits the width of
   * the screen.
   */
  private void captureEachScreen(String name, IntFunction<byte[]> shot) {
    for (int width : new int[] {DESKTOP_WIDTH, PHONE_WIDTH}) {
      driver.executeCdpCommand(
          "Emulation.setDeviceMetricsOverride",
          Map.of(
              "width",
              width,
              "height",
              WINDOW_HEIGHT,
              "deviceScaleFactor",
              1,
              "mobile",
              width == PHONE_WIDTH));
      for (String scheme : List.of("light", "dark")) {
        driver.executeCdpCommand(
            "Emulation.setEmulatedMedia",
            Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        driver.executeAsyncScript(SETTLED);
        assertThat(documentSize("scrollWidth")).as(name).isLessThanOrEqualTo(width);
        write("%s-%d-%s.png".formatted(name, width, scheme), shot.apply(width));
      }
    }
    driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
  }

  private Map<String, Object> clip(int width) {
    long height = Math.min(documentSize("scrollHeight"), MAX_HEIGHT);
    return Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1);
  }

  private byte[] capture(Map<String, Object> more) {
    Map<String, Object> parameters = new HashMap<>(more);
    parameters.put("optimizeForSpeed", true);
    Map<String, Object> shot = driver.executeCdpCommand("Page.captureScreenshot", parameters);
    return Base64.getDecoder().decode((String) shot.get("data"));
  }

  private void write(String file, byte[] picture) {
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve(file), picture);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long documentSize(String property) {
    return (Long) driver.executeScript("return document.documentElement." + property);
  }
}
