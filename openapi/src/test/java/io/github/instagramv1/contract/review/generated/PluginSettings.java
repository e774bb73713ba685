package io.github.instagramv1.contract.review.generated;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The options of the generator's Maven plugin in the root pom and in a module's pom. As in Maven,
 * the module overrides the root, and {@code configOptions} are merged.
 */
final class PluginSettings {
  private static final String PLUGIN = "openapi-generator-maven-plugin";
  private static final String OPTIONS = "configOptions";

  private final Map<String, Element> settings = new LinkedHashMap<>();
  private final Map<String, String> options = new LinkedHashMap<>();

  private PluginSettings() {}

  static PluginSettings read(Path root, Path module) {
    PluginSettings settings = new PluginSettings();
    settings.add(parse(root), root);
    settings.add(parse(module), module);
    return settings;
  }

  /** Returns the names of all options that are set. */
  Iterable<String> names() {
    return settings.keySet();
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(settings.get(name)).map(each -> each.getTextContent().strip());
  }

  /** Returns the elements of an option that is a list. */
  List<String> list(String name) {
    return Stream.ofNullable(settings.get(name))
        .flatMap(PluginSettings::children)
        .map(each -> each.getTextContent().strip())
        .toList();
  }

  /** Returns {@code configOptions}, which differ from generator to generator. */
  Map<String, String> options() {
    return Map.copyOf(options);
  }

  private void add(Element pom, Path name) {
    NodeList plugins = pom.getElementsByTagName("plugin");
    Element plugin =
        elements(plugins)
            .filter(
                each ->
                    children(each)
                        .anyMatch(
                            child ->
                                child.getTagName().equals("artifactId")
                                    && child.getTextContent().strip().equals(PLUGIN)))
            .findFirst()
            .orElseThrow(
                () -> new IllegalStateException("`%s` has no %s.".formatted(name, PLUGIN)));
    elements(plugin.getElementsByTagName("configuration"))
        .flatMap(PluginSettings::children)
        .forEach(
            each -> {
              settings.put(each.getTagName(), each);
              if (each.getTagName().equals(OPTIONS)) {
                children(each)
                    .forEach(
                        option ->
                            options.put(option.getTagName(), option.getTextContent().strip()));
              }
            });
  }

  private static Element parse(Path pom) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(pom.toFile())
          .getDocumentElement();
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(pom.toString(), e);
    }
  }

  private static Stream<Element> children(Element element) {
    return elements(element.getChildNodes());
  }

  private static Stream<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast);
  }
}
