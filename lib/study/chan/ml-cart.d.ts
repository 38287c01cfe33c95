/** The part of ml-cart 2.1.1 that is used; the package brings no types. */
declare module 'ml-cart' {
  export interface CartNode {
    /** Both or none: a leaf has none. `left` takes what is below `splitValue` in column `splitColumn`. */
    left?: CartNode;
    right?: CartNode;
    splitColumn?: number;
    splitValue?: number;
  }

  export interface CartOptions {
    gainFunction?: 'gini';
    splitFunction?: 'mean';
    /** A node of so many samples or fewer is not split. */
    minNumSamples?: number;
    maxDepth?: number;
    /** A split has to lessen the impurity by more. */
    gainThreshold?: number;
  }

  export class DecisionTreeClassifier {
    constructor(options?: CartOptions);
    /** Labels are whole numbers from 0. */
    train(samples: number[][], labels: number[]): void;
    toJSON(): { root: CartNode };
  }
}
