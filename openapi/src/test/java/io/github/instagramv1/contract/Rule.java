package io.github.instagramv1.contract;

import java.util.List;
import java.util.function.Function;

/**
 * A rule of the lint.
 *
 * @param id stable, as the README lists it
 * @param check the places that break it, each with what is wrong there
 */
record Rule(String id, Function<Contract, List<String>> check) {
  @Override
  public String toString() {
    return id;
  }
}
