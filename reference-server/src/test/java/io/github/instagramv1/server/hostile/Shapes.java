package io.github.instagramv1.server.hostile;

import java.util.List;
import java.util.stream.Stream;

/** All kinds of hostile requests. */
final class Shapes {
  /** How many of a thousand clients are slow. */
  private static final int SLOW_OF_THOUSAND = 10;

  private final List<Shape> quick =
      Stream.of(
              FramingShapes.all(),
              HeadShapes.all(),
              TargetShapes.all(),
              BodyShapes.all(),
              HangUpShapes.all(),
              PipelineShapes.all())
          .flatMap(List::stream)
          .toList();

  private final List<Shape> slow = SlowShapes.all();

  /** Returns the script of a seed. */
  Script script(long seed, Target target) {
    Draw draw = new Draw(seed, target);
    return script(draw.below(1_000) < SLOW_OF_THOUSAND ? slow : quick, draw);
  }

  /** Returns the script of a seed that is not slow. */
  Script quickScript(long seed, Target target) {
    return script(quick, new Draw(seed, target));
  }

  private static Script script(List<Shape> shapes, Draw draw) {
    int left = draw.below(shapes.stream().mapToInt(Shape::weight).sum());
    for (Shape shape : shapes) {
      left -= shape.weight();
      if (left < 0) {
        return shape.script(draw);
      }
    }
    throw new IllegalStateException("The weights are summed up above");
  }
}
