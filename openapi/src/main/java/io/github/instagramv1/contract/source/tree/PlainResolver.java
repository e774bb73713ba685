package io.github.instagramv1.contract.source.tree;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Resolves plain scalars as JSON does, so that {@code no}, {@code 010} and dates are strings, as
 * for OpenAPI tools.
 */
final class PlainResolver extends Resolver {
  private static final Pattern BOOLEAN = Pattern.compile("true|false");
  private static final Pattern INTEGER = Pattern.compile("-?(?:0|[1-9][0-9]*)");
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");
  private static final Pattern NOTHING = Pattern.compile("~|null|Null|NULL| ");
  private static final Pattern EMPTY = Pattern.compile("");
  private static final Pattern MERGE = Pattern.compile("<<");

  @Override
  protected void addImplicitResolvers() {
    addImplicitResolver(Tag.BOOL, BOOLEAN, "tf");
    addImplicitResolver(Tag.INT, INTEGER, "-0123456789");
    addImplicitResolver(Tag.FLOAT, NUMBER, "-0123456789");
    addImplicitResolver(Tag.MERGE, MERGE, "<");
    addImplicitResolver(Tag.NULL, NOTHING, "~nN\0");
    addImplicitResolver(Tag.NULL, EMPTY, null);
  }
}
