package io.github.instagramv1.conformance.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.instagramv1.conformance.report.Printable;

/**
 * Renders the templates of {@code src/main/jte}, which are compiled with the kit. They escape every
 * value for its place, after {@link Printable} has replaced what a file cannot contain.
 */
final class HtmlTemplates {
  private static final String PACKAGE = HtmlTemplates.class.getPackageName() + ".templates";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, HtmlTemplates.class.getClassLoader(), PACKAGE);

  /**
   * Returns what a template makes of its only parameter.
   *
   * @param name of a file, without its suffix
   */
  String render(String name, Object parameter) {
    StringOutput output = new StringOutput();
    engine.render(name + ".jte", parameter, new PrintableOutput(output));
    return output.toString();
  }

  private static final class PrintableOutput extends OwaspHtmlTemplateOutput {
    PrintableOutput(StringOutput output) {
      super(output);
    }

    @Override
    public void writeUserContent(String value) {
      super.writeUserContent(value == null ? null : Printable.text(value));
    }
  }
}
