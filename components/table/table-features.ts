import { type Cell, rowSortingFeature, type TableOptions, tableFeatures } from '@tanstack/react-table';

export interface ListColumnMeta {
  /** The name the API sorts by; without it the column has no order of its own. */
  sort?: string;
  /** Numbers and money stand at the end. */
  align?: 'end';
  /** Where the cell stands when the row is a card on a phone. */
  card: 'title' | 'aside' | 'line' | 'labelled' | 'menu' | 'hidden';
}

/** The features lists use; order, pages and filters are the server's work. */
export const listFeatures = tableFeatures({ rowSortingFeature, columnMeta: {} as ListColumnMeta });

export type ListFeatures = typeof listFeatures;

export type ListColumns<Row extends object> = TableOptions<ListFeatures, Row>['columns'];

export type ListCell<Row extends object> = Cell<ListFeatures, Row>;
