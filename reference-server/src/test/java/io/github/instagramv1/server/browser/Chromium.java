package io.github.instagramv1.server.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A headless Chromium of this machine, controlled through the ChromeDriver that is installed with
 * it.
 */
final class Chromium implements AutoCloseable {
  private static final Duration TIMEOUT = Duration.ofSeconds(20);
  private static final String BROWSER = "chromium";
  private static final String DRIVER = "chromedriver";

  /**
   * The logger that warns of a missing DevTools protocol for this browser version. The tests do not
   * need this protocol.
   */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium.devtools");

  private final ChromeDriver driver;
  private final WebDriverWait wait;

  private Chromium(ChromeDriver driver) {
    this.driver = driver;
    this.wait = new WebDriverWait(driver, TIMEOUT);
  }

  /** Returns why the browser cannot be started; empty if it can. */
  static Optional<String> reasonItCannotStart() {
    List<String> missing =
        Stream.of(BROWSER, DRIVER).filter(name -> program(name).isEmpty()).toList();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "There is no %s on the path (Debian: chromium, chromium-driver)."
                .formatted(String.join(" and no ", missing)));
  }

  /**
   * Starts the browser with a new profile. The paths of both programs are set, so that Selenium
   * downloads neither.
   */
  static Chromium start() {
    SELENIUM.setLevel(Level.SEVERE);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options
        .setBinary(program(BROWSER).orElseThrow())
        .addArguments(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--window-size=1400,900")
        .setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(program(DRIVER).orElseThrow())
            .build();
    return new Chromium(new ChromeDriver(service, options));
  }

  private static Optional<File> program(String name) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .map(Path::toFile)
        .findFirst();
  }

  ChromeDriver driver() {
    return driver;
  }

  void open(String url) {
    driver.get(url);
  }

  String url() {
    return driver.getCurrentUrl();
  }

  /** Returns the element once it is present and visible. */
  WebElement find(String css) {
    return until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(css)));
  }

  void click(String css) {
    click(find(css));
  }

  /**
   * Scrolls the element to the middle of the window, where nothing that sticks to an edge covers
   * it, and clicks it.
   */
  void click(WebElement element) {
    driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
    element.click();
  }

  void type(String css, String text) {
    WebElement field = find(css);
    field.clear();
    field.sendKeys(text);
  }

  <T> T until(Function<? super WebDriver, T> condition) {
    return wait.until(condition);
  }

  /** Returns the errors that the browser has logged since the last call. */
  List<String> loggedErrors() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
