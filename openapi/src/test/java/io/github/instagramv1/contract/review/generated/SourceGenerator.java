package io.github.instagramv1.contract.review.generated;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.CodegenConfig;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.SpecValidationException;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.config.GlobalSettings;

/**
 * Runs OpenAPI Generator with the settings of its Maven plugin in a module. An unsupported option
 * is an error, because the tests would otherwise read other Java than the build generates.
 */
final class SourceGenerator {
  private static final String SUPPORTING_FILES = "generateSupportingFiles";

  /**
   * Options for locations, which differ in tests, and options that other code of this class
   * handles.
   */
  private static final Set<String> HANDLED_ELSEWHERE =
      Set.of("inputSpec", "output", "cleanupOutput", "configOptions", "quiet", SUPPORTING_FILES);

  private static final Map<String, BiConsumer<CodegenConfigurator, String>> TEXTS =
      Map.of(
          "apiPackage", CodegenConfigurator::setApiPackage,
          "generatorName", CodegenConfigurator::setGeneratorName,
          "invokerPackage", CodegenConfigurator::setInvokerPackage,
          "library", CodegenConfigurator::setLibrary,
          "modelPackage", CodegenConfigurator::setModelPackage,
          "templateDirectory", CodegenConfigurator::setTemplateDir,
          "verbose", (to, value) -> to.setVerbose(Boolean.parseBoolean(value)));

  private static final Map<String, Pairs> PAIRS =
      Map.of(
          "importMappings", CodegenConfigurator::addImportMapping,
          "schemaMappings", CodegenConfigurator::addSchemaMapping,
          "typeMappings", CodegenConfigurator::addTypeMapping);

  /** The plugin's switches that select what is written, with the generator's names for them. */
  private static final Map<String, String> SWITCHES =
      Map.of(
          "generateApiTests", CodegenConstants.API_TESTS,
          "generateModelTests", CodegenConstants.MODEL_TESTS,
          "generateApiDocumentation", CodegenConstants.API_DOCS,
          "generateModelDocumentation", CodegenConstants.MODEL_DOCS);

  private final Path folder;
  private final PluginSettings settings;

  SourceGenerator(GeneratedModule module) {
    this.folder = module.folder();
    this.settings =
        PluginSettings.read(folder.resolveSibling("pom.xml"), folder.resolve("pom.xml"));
  }

  /** Returns the value of a setting. */
  String setting(String name) {
    return settings
        .text(name)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "the pom does not set the generator option `" + name + "`."));
  }

  /**
   * Writes the sources.
   *
   * @param contract a file
   * @param output an empty folder
   * @return the root of the sources
   * @throws DoesNotBuild if the generator rejects the contract
   */
  Path generate(Path contract, Path output) throws DoesNotBuild {
    CodegenConfigurator configurator = configurator();
    configurator.setInputSpec(contract.toString()).setOutputDir(output.toString());
    GlobalSettings.setProperty(CodegenConstants.APIS, "");
    GlobalSettings.setProperty(CodegenConstants.MODELS, "");
    GlobalSettings.clearProperty(CodegenConstants.SUPPORTING_FILES);
    SWITCHES.forEach(
        (name, property) ->
            GlobalSettings.setProperty(property, settings.text(name).orElse("true")));
    try {
      ClientOptInput input = configurator.toClientOptInput();
      applyOptions(input.getConfig());
      DefaultGenerator generator = new DefaultGenerator();
      generator.setGenerateMetadata(false);
      generator.opts(input.config(withoutFinalMessage(input.getConfig()))).generate();
    } catch (SpecValidationException e) {
      throw new DoesNotBuild(e.getErrors().stream().findFirst().orElse("it is not valid"));
    } catch (RuntimeException e) {
      throw new DoesNotBuild(firstLine(e));
    } finally {
      GlobalSettings.reset();
    }
    return output.resolve(settings.options().getOrDefault("sourceFolder", "src/main/java"));
  }

  private CodegenConfigurator configurator() {
    // By default, the plugin writes the supporting files.
    if (!setting(SUPPORTING_FILES).equals("false")) {
      throw unsupportedOption(SUPPORTING_FILES);
    }
    CodegenConfigurator configurator = new CodegenConfigurator();
    for (String name : settings.names()) {
      if (TEXTS.containsKey(name)) {
        TEXTS.get(name).accept(configurator, resolved(name));
      } else if (PAIRS.containsKey(name)) {
        for (String pair : settings.list(name)) {
          String[] sides = pair.split("=", 2);
          PAIRS.get(name).add(configurator, sides[0], sides[1]);
        }
      } else if (!HANDLED_ELSEWHERE.contains(name) && !SWITCHES.containsKey(name)) {
        throw unsupportedOption(name);
      }
    }
    return configurator;
  }

  private static IllegalStateException unsupportedOption(String name) {
    return new IllegalStateException(
        "a pom sets the generator option `%s`, which the tests do not support: add it to %s."
            .formatted(name, SourceGenerator.class.getSimpleName()));
  }

  private String resolved(String name) {
    String value = setting(name).replace("${project.basedir}", folder.toString());
    if (value.contains("${")) {
      throw new IllegalStateException(
          "a pom sets the generator option `%s` to %s, which the tests cannot resolve."
              .formatted(name, value));
    }
    return value;
  }

  private void applyOptions(CodegenConfig config) {
    Map<String, String> options = settings.options();
    for (CliOption option : config.cliOptions()) {
      String value = options.get(option.getOpt());
      if (value != null) {
        boolean isSwitch = value.equals("true") || value.equals("false");
        Object given = isSwitch ? (Object) Boolean.valueOf(value) : value;
        config.additionalProperties().put(option.getOpt(), given);
      }
    }
  }

  /**
   * Returns the configuration without the message of thanks, which it prints to standard output.
   */
  private static CodegenConfig withoutFinalMessage(CodegenConfig config) {
    return (CodegenConfig)
        Proxy.newProxyInstance(
            CodegenConfig.class.getClassLoader(),
            new Class<?>[] {CodegenConfig.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("postProcess")) {
                return null;
              }
              try {
                return method.invoke(config, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private static String firstLine(RuntimeException e) {
    String message = String.valueOf(e.getMessage());
    return message.lines().findFirst().orElse(message);
  }

  @FunctionalInterface
  private interface Pairs {
    CodegenConfigurator add(CodegenConfigurator configurator, String key, String value);
  }
}
