package io.github.instagramv1.contract.review.generated;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Reads the public and protected declarations of the sources that are generated from a contract.
 */
public final class DeclaredJava implements AutoCloseable {
  private final Path folder;

  public DeclaredJava() throws IOException {
    folder = Files.createTempDirectory("declared-java-");
  }

  /** Returns the declarations that a module's sources have, each as {@code Class: declaration}. */
  public Set<String> of(GeneratedModule module, String contract) throws DoesNotBuild, IOException {
    Path work = Files.createTempDirectory(folder, "edit");
    Path file = Files.writeString(work.resolve("contract.yaml"), contract);
    Path sources = new SourceGenerator(module).generate(file, work.resolve("generated"));
    Set<String> found = new TreeSet<>();
    try (StandardJavaFileManager files =
        ToolProvider.getSystemJavaCompiler()
            .getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              ToolProvider.getSystemJavaCompiler()
                  .getTask(
                      null,
                      files,
                      null,
                      List.of("-proc:none"),
                      null,
                      files.getJavaFileObjectsFromPaths(javaFiles(sources)));
      for (CompilationUnitTree unit : task.parse()) {
        for (Tree type : unit.getTypeDecls()) {
          add(found, (ClassTree) type, "");
        }
      }
    }
    delete(work);
    return found;
  }

  private static void add(Set<String> found, ClassTree type, String outer) {
    String name = outer + type.getSimpleName();
    found.add(
        "%s: %s %s"
            .formatted(name, sortedModifiers(type.getModifiers().getFlags()), type.getKind()));
    found.add(name + ": extends " + type.getExtendsClause());
    found.add(name + ": implements " + type.getImplementsClause());
    found.remove(name + ": extends null");
    boolean all = type.getKind() == Tree.Kind.INTERFACE;
    for (Tree member : type.getMembers()) {
      if (member instanceof ClassTree inner
          && (all || isVisible(inner.getModifiers().getFlags()))) {
        add(found, inner, name + ".");
      } else if (member instanceof MethodTree method
          && (all || isVisible(method.getModifiers().getFlags()))) {
        found.add(name + ": " + text(method));
      } else if (member instanceof VariableTree field
          && isVisible(field.getModifiers().getFlags())) {
        found.add(name + ": " + field.getType() + " " + field.getName());
      }
    }
  }

  private static String text(MethodTree method) {
    return "%s %s %s(%s)"
        .formatted(
            sortedModifiers(method.getModifiers().getFlags()),
            withoutAnnotations(method.getReturnType()),
            method.getName(),
            method.getParameters().stream()
                .map(each -> withoutAnnotations(each.getType()) + " " + each.getName())
                .collect(Collectors.joining(", ")));
  }

  /**
   * Annotations are removed because code that is compiled against a type does not depend on them.
   */
  private static String withoutAnnotations(Tree type) {
    return String.valueOf(type).replaceAll("@\\w+ ", "");
  }

  private static boolean isVisible(Set<Modifier> flags) {
    return flags.contains(Modifier.PUBLIC) || flags.contains(Modifier.PROTECTED);
  }

  private static Set<Modifier> sortedModifiers(Set<Modifier> flags) {
    return new TreeSet<>(flags);
  }

  private static List<Path> javaFiles(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(each -> each.toString().endsWith(".java")).sorted().toList();
    }
  }

  static void delete(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  @Override
  public void close() throws IOException {
    delete(folder);
  }
}
