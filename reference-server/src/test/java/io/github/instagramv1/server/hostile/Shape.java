package io.github.instagramv1.server.hostile;

import java.util.function.BiFunction;

/**
 * A kind of hostile request.
 *
 * @param weight how often it is chosen, against the others
 * @param make makes one, named as the kind is
 */
record Shape(String name, int weight, BiFunction<String, Draw, Script> make) {

  Script script(Draw draw) {
    return make.apply(name, draw);
  }
}
