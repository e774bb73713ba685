/** Rules on examples. */
package io.github.instagramv1.contract.lint.rule.example;
