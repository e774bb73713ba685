package io.github.instagramv1.server.page;

import com.google.common.base.Suppliers;
import io.github.instagramv1.server.web.Routes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.function.Supplier;

/** Serves stylesheets and scripts, which browsers cache until they change. */
public final class StaticFiles {
  private static final String WEBJAR = "/META-INF/maven/org.webjars/swagger-ui/pom.properties";
  private static final String CSS = "text/css; charset=utf-8";
  private static final String SCRIPT = "text/javascript; charset=utf-8";

  /** Adds the paths to routes. */
  public void addTo(Routes routes) {
    add(routes, "/static/style.css", CSS, "style.css");
    add(routes, "/docs/start.js", SCRIPT, "docs.js");
    add(routes, "/docs/own.css", CSS, "docs.css");
    String swagger = "/META-INF/resources/webjars/swagger-ui/" + version() + "/";
    add(routes, "/docs/swagger-ui.css", CSS, swagger + "swagger-ui.css");
    add(routes, "/docs/swagger-ui-bundle.js", SCRIPT, swagger + "swagger-ui-bundle.js");
  }

  private static void add(Routes routes, String path, String type, String resource) {
    Supplier<StaticFile> file = Suppliers.memoize(() -> StaticFile.read(type, resource));
    routes.add("GET", path, request -> file.get().answer(request));
  }

  private static String version() {
    try (InputStream file = StaticFiles.class.getResourceAsStream(WEBJAR)) {
      Properties properties = new Properties();
      properties.load(file);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException("The class path is damaged", e);
    }
  }
}
