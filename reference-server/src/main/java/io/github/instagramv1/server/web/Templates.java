package io.github.instagramv1.server.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/**
 * Renders pages with templates that were compiled with the server. The templates escape all values.
 */
public final class Templates {
  private static final String PACKAGE = "io.github.instagramv1.server.page.templates";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

  /**
   * Returns a page.
   *
   * @param template the name of a file in {@code src/main/jte}, without its suffix
   */
  public String render(String template, Map<String, Object> values) {
    StringOutput output = new StringOutput();
    engine.render(template + ".jte", values, output);
    return output.toString();
  }
}
