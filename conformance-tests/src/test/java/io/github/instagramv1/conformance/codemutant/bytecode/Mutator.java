package io.github.instagramv1.conformance.codemutant.bytecode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pitest.bytecode.analysis.ClassTree;
import org.pitest.classinfo.ClassByteArraySource;
import org.pitest.classinfo.ClassName;
import org.pitest.classpath.ClassloaderByteArraySource;
import org.pitest.mutationtest.EngineArguments;
import org.pitest.mutationtest.build.MutationInterceptor;
import org.pitest.mutationtest.engine.Mutater;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.engine.gregor.config.GregorEngineFactory;

/** Mutates classes as pitest does with its group of stronger mutators. */
public final class Mutator {
  private static final List<String> GROUP = List.of("STRONGER");

  private final ClassByteArraySource classes =
      new ClassloaderByteArraySource(Mutator.class.getClassLoader());
  private final Mutater mutater =
      new GregorEngineFactory()
          .createEngine(EngineArguments.arguments().withMutators(GROUP))
          .createMutator(classes);
  private final SourceLines source;

  public Mutator(SourceLines source) {
    this.source = source;
  }

  /** Returns every mutant of these classes, ordered by class, line and instruction. */
  public List<CodeMutant> mutants(Collection<String> classNames) {
    List<CodeMutant> mutants = new ArrayList<>();
    classNames.stream().sorted().forEach(name -> mutants.addAll(mutants(name)));
    return mutants;
  }

  private List<CodeMutant> mutants(String className) {
    Map<MutantKey, Integer> seen = new HashMap<>();
    return details(className).stream()
        .sorted(
            Comparator.comparingInt(MutationDetails::getLineNumber)
                .thenComparing(MutationDetails::getId))
        .map(
            each -> {
              MutantKey first = key(each);
              int ordinal = seen.merge(first, 1, Integer::sum);
              return new CodeMutant(each, first.withOrdinal(ordinal));
            })
        .toList();
  }

  private Collection<MutationDetails> details(String className) {
    ClassName name = ClassName.fromString(className);
    Collection<MutationDetails> found = mutater.findMutations(name);
    Optional<byte[]> bytes = classes.getBytes(className);
    for (MutationInterceptor filter : CompilersWork.filters(classes)) {
      filter.begin(ClassTree.fromBytes(bytes.orElseThrow()));
      found = filter.intercept(found, mutater);
      filter.end();
    }
    return found;
  }

  private MutantKey key(MutationDetails each) {
    String className = each.getClassName().asJavaName();
    return MutantKey.of(
        className,
        each.getMethod(),
        each.getMutator(),
        each.getDescription(),
        source.text(className, each.getLineNumber()));
  }

  /** The bytecode of the mutated class. */
  public byte[] bytes(CodeMutant mutant) {
    return mutater.getMutation(mutant.details().getId()).getBytes();
  }
}
