import { useForm } from '@mantine/form';
import { type Job, JobFields, useJobChecks } from './JobFields.js';
import { StepForm, type StepProps } from './StepForm.js';

export function JobStep(props: StepProps & { onCancel?: () => void }) {
  const { occupation = null, title = '', description = '' } = props.offer ?? {};
  const form = useForm<Job>({ initialValues: { occupation, title, description }, validate: useJobChecks() });
  return (
    <StepForm {...props} step="job" form={form} toChanges={(values) => values}>
      <JobFields form={form} />
    </StepForm>
  );
}
