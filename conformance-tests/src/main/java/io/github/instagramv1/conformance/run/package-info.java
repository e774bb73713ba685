/**
 * How checks run: their annotations, the one object that each of them works with, and the extension
 * that gives it to them and turns what happens into verdicts.
 */
package io.github.instagramv1.conformance.run;
