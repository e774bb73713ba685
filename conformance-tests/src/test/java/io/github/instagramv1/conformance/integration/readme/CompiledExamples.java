package io.github.instagramv1.conformance.integration.readme;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles and runs examples. Each example becomes a class with a method whose parameters are the
 * variables that the README assumes.
 */
final class CompiledExamples {
  private static final List<String> IMPORTS =
      List.of(
          "io.github.instagramv1.client.*",
          "io.github.instagramv1.client.auth.*",
          "io.github.instagramv1.client.call.*",
          "io.github.instagramv1.client.error.*",
          "io.github.instagramv1.client.http.*",
          "io.github.instagramv1.client.model.*",
          "io.github.instagramv1.client.oauth.*",
          "io.github.instagramv1.client.page.*",
          "io.github.instagramv1.client.value.*",
          "java.time.*",
          "java.time.temporal.ChronoUnit",
          "java.util.*",
          "java.util.concurrent.*");

  private final List<Example> examples;
  private final Map<String, Object> variables;
  private final String methods;
  private final Path folder;

  /**
   * Prepares the examples.
   *
   * @param variables the values of the variables, by name
   * @param methods the source code of further methods that the examples may call
   * @param folder the folder for source and class files
   */
  CompiledExamples(
      List<Example> examples, Map<String, Object> variables, String methods, Path folder) {
    this.examples = examples;
    this.variables = variables;
    this.methods = methods;
    this.folder = folder;
  }

  /**
   * Compiles all examples and returns the output of javac, including warnings; empty if there is
   * none.
   */
  String compile() throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      files.add(Files.writeString(folder.resolve("Example" + i + ".java"), source(i)));
    }
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of("-d", folder.toString(), "-Xlint:all,-classfile,-processing", "-proc:none");
      javac
          .getTask(output, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
          .call();
    }
    return output.toString();
  }

  /** Runs an example. An exception of the example is thrown unchanged. */
  void run(Example example) throws Exception {
    URL[] urls = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader())) {
      Method main =
          Stream.of(loader.loadClass("Example" + examples.indexOf(example)).getDeclaredMethods())
              .filter(method -> method.getName().equals("run"))
              .findFirst()
              .orElseThrow();
      main.setAccessible(true);
      main.invoke(null, parameterNames(example).stream().map(variables::get).toArray());
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  private String source(int number) {
    Example example = examples.get(number);
    String parameters =
        parameterNames(example).stream()
            .map(name -> variables.get(name).getClass().getSimpleName() + " " + name)
            .collect(Collectors.joining(", "));
    return IMPORTS.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining())
        + "final class Example%d {\n".formatted(number)
        + "static void run(%s) throws Exception {\n".formatted(parameters)
        + example.code()
        + "}\n"
        + methods
        + "}\n";
  }

  private List<String> parameterNames(Example example) {
    return variables.keySet().stream().filter(name -> !example.declares(name)).sorted().toList();
  }
}
