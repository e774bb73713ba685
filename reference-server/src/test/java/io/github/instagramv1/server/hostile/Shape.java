package io.github.instagramv1.server.hostile;

import java.util.function.BiFunction;

/**
 * A kind of hostile request.
 *
 * @param weight how often the kind is chosen, relative to the others
 * @param make creates a script of the kind with this name
 */
record Shape(String name, int weight, BiFunction<String, Draw, Script> make) {

  Script script(Draw draw) {
    return make.apply(name, draw);
  }
}
