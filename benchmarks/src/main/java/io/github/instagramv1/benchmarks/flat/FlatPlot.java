package io.github.instagramv1.benchmarks.flat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Draws the throughput of each list by the number of media, relative to the smallest number. */
final class FlatPlot {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 560;
  private static final int LEFT = 60;
  private static final int RIGHT = 260;
  private static final int TOP = 40;
  private static final int BOTTOM = 50;
  private static final double HIGHEST = 1.6;
  private static final double GOAL = 0.7;
  private static final int LINE_HEIGHT = 16;

  private final FlatTable table;
  private final StringBuilder svg = new StringBuilder();

  FlatPlot(FlatTable table) {
    this.table = table;
  }

  private record Label(String listing, String colour, double wanted) {}

  String svg() {
    draw(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
            + " font-size=\"12\">",
        WIDTH, HEIGHT);
    draw("<rect width=\"%d\" height=\"%d\" fill=\"white\"/>", WIDTH, HEIGHT);
    draw(
        "<text x=\"%d\" y=\"22\" font-size=\"15\">Requests per CPU second, relative to the smallest"
            + " number of media</text>",
        LEFT);
    axes();
    List<Label> labels = new ArrayList<>();
    int number = 0;
    for (String listing : table.listings()) {
      String colour =
          String.format(Locale.ROOT, "hsl(%d,65%%,%d%%)", number * 137 % 360, 35 + number % 3 * 8);
      labels.add(new Label(listing, colour, line(listing, colour)));
      number++;
    }
    names(labels);
    return svg.append("</svg>\n").toString();
  }

  private void axes() {
    for (double share : new double[] {0, 0.25, 0.5, GOAL, 1, 1.25, 1.5}) {
      String style = share == GOAL ? "stroke=\"#c00\" stroke-dasharray=\"6 4\"" : "stroke=\"#ddd\"";
      draw(
          "<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" %s/>",
          LEFT, y(share), WIDTH - RIGHT, y(share), style);
      draw(
          "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%.2f</text>",
          LEFT - 8, y(share) + 4, share);
    }
    for (int i = 0; i < table.media().size(); i++) {
      draw(
          "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%,d</text>",
          x(i), HEIGHT - BOTTOM + 20, table.media().get(i));
    }
    draw(
        "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">number of media</text>",
        (LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 10);
  }

  /** Draws the line of a list and returns the y coordinate of its end. */
  private double line(String listing, String colour) {
    List<Double> shares = table.shares(listing);
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < shares.size(); i++) {
      points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(i), y(shares.get(i))));
    }
    draw(
        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>", points, colour);
    return y(shares.get(shares.size() - 1));
  }

  /** Writes the names next to the ends of their lines, without overlaps. */
  private void names(List<Label> labels) {
    double free = TOP;
    double room = labels.size() * (double) LINE_HEIGHT;
    for (Label label : labels.stream().sorted(Comparator.comparingDouble(Label::wanted)).toList()) {
      double at = Math.max(free, Math.min(label.wanted(), HEIGHT - room));
      draw(
          "<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" stroke=\"%s\"/>",
          WIDTH - RIGHT, label.wanted(), WIDTH - RIGHT + 20, at, label.colour());
      draw(
          "<text x=\"%d\" y=\"%.1f\" fill=\"%s\">%s</text>",
          WIDTH - RIGHT + 24, at + 4, label.colour(), label.listing());
      free = at + LINE_HEIGHT;
      room -= LINE_HEIGHT;
    }
  }

  private double x(int world) {
    return LEFT + (double) world * (WIDTH - LEFT - RIGHT) / Math.max(1, table.media().size() - 1);
  }

  private static double y(double share) {
    double shown = Math.min(share, HIGHEST);
    return HEIGHT - BOTTOM - shown / HIGHEST * (HEIGHT - TOP - BOTTOM);
  }

  private void draw(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
