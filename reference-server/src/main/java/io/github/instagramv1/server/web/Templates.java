package io.github.instagramv1.server.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Writes pages by templates that were compiled with the server. They escape all that they show. */
public final class Templates {
  private static final String PACKAGE = "io.github.instagramv1.server.page.templates";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

  /**
   * A page.
   *
   * @param template the name of a file in {@code src/main/jte}, without its suffix
   */
  public String render(String template, Map<String, Object> values) {
    StringOutput output = new StringOutput();
    engine.render(template + ".jte", values, output);
    return output.toString();
  }
}
