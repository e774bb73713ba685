package io.github.instagramv1.contract.review.cli;

import io.github.instagramv1.contract.review.finding.Level;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a level as it is written in options. */
final class LevelConverter implements ITypeConverter<Level> {
  @Override
  public Level convert(String value) {
    return Arrays.stream(Level.values())
        .filter(level -> level.key().equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected source, wire, behaviour or docs, but got '" + value + "'"));
  }
}
