package io.github.instagramv1.contract.review.generated;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;

/**
 * Removes everything that signatures do not need from sources: bodies and the initializers of
 * private fields. The rest compiles in a fraction of the time. It compiles whenever the signatures
 * fit, even if a body would not compile.
 */
final class BodyStripper {
  private static final String NO_BODY = "{ throw null; }";

  private final JavaCompiler compiler;

  BodyStripper(JavaCompiler compiler) {
    this.compiler = compiler;
  }

  /**
   * Rewrites files. A file with a syntax error stays unchanged, so that the compiler reports the
   * error.
   */
  void strip(List<Path> files) throws IOException {
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  diagnostic -> {},
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        Cuts cuts = new Cuts(unit, positions);
        cuts.scan(unit, null);
        Path file = Path.of(unit.getSourceFile().toUri());
        Files.writeString(file, cuts.applyTo(Files.readString(file)));
      }
    }
  }

  /** The parts of a file that are replaced, with their replacements. */
  private static final class Cuts extends TreeScanner<Void, Void> {
    /** The end of a replaced part and its replacement. */
    private record Cut(int end, String other) {}

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final TreeMap<Integer, Cut> cuts = new TreeMap<>();

    Cuts(CompilationUnitTree unit, SourcePositions positions) {
      this.unit = unit;
      this.positions = positions;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      boolean record = type.getKind() == Tree.Kind.RECORD;
      for (Tree member : type.getMembers()) {
        if (member instanceof ClassTree) {
          scan(member, null);
        } else if (member instanceof MethodTree method) {
          cutMethod(method, record);
        } else if (member instanceof VariableTree field) {
          cutField(field);
        } else if (member instanceof BlockTree) {
          cut(member, "");
        }
      }
      return null;
    }

    private void cutMethod(MethodTree method, boolean record) {
      if (method.getBody() != null) {
        boolean compact = record && method.getReturnType() == null && isCompact(method);
        cutBody(method.getBody(), compact);
      }
    }

    /** A constructor keeps its call of another constructor, without which it might not compile. */
    private void cutBody(BlockTree body, boolean compact) {
      Optional<? extends StatementTree> call =
          body.getStatements().stream().findFirst().filter(Cuts::isConstructorCall);
      if (call.isPresent()) {
        int start = (int) positions.getEndPosition(unit, call.get());
        int end = (int) positions.getEndPosition(unit, body) - 1;
        cuts.put(start, new Cut(end, " throw null; "));
      } else {
        cut(body, compact ? "{ }" : NO_BODY);
      }
    }

    private static boolean isConstructorCall(StatementTree statement) {
      return statement instanceof ExpressionStatementTree expression
          && expression.getExpression() instanceof MethodInvocationTree call
          && call.getMethodSelect() instanceof IdentifierTree name
          && (name.getName().contentEquals("super") || name.getName().contentEquals("this"));
    }

    /** Returns whether a constructor of a record is compact, that is, has no list of parameters. */
    private boolean isCompact(MethodTree method) {
      return method.getParameters().isEmpty()
          || positions.getStartPosition(unit, method.getParameters().get(0)) < 0
          || positions.getEndPosition(unit, method.getParameters().get(0))
              > positions.getStartPosition(unit, method.getBody())
          || positions.getStartPosition(unit, method.getParameters().get(0))
              < positions.getStartPosition(unit, method);
    }

    /**
     * Removes the initializer of a private field, which is not part of a signature and may need a
     * removed body.
     */
    private void cutField(VariableTree field) {
      boolean isEnumConstant = positions.getEndPosition(unit, field.getType()) < 0;
      if (field.getModifiers().getFlags().contains(Modifier.PRIVATE)
          && !isEnumConstant
          && field.getInitializer() != null) {
        cut(field.getInitializer(), defaultValue(field.getType()));
      }
    }

    private static String defaultValue(Tree type) {
      if (type instanceof PrimitiveTypeTree primitive) {
        return primitive.getPrimitiveTypeKind() == TypeKind.BOOLEAN ? "false" : "0";
      }
      return "null";
    }

    private void cut(Tree tree, String other) {
      int start = (int) positions.getStartPosition(unit, tree);
      int end = (int) positions.getEndPosition(unit, tree);
      if (start >= 0 && end > start) {
        cuts.put(start, new Cut(end, other));
      }
    }

    String applyTo(String source) {
      StringBuilder stripped = new StringBuilder();
      int at = 0;
      for (var each : cuts.entrySet()) {
        if (each.getKey() >= at) {
          stripped.append(source, at, each.getKey()).append(each.getValue().other());
          at = each.getValue().end();
        }
      }
      return stripped.append(source.substring(at)).toString();
    }
  }
}
